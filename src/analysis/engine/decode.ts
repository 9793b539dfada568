// From the bytes of a file to its text. Sources are UTF-8 nearly everywhere; UTF-16 is believed when it says so itself.

export type Decoded = { readonly text: string } | { readonly reason: string };

/** Decodes UTF-8, and UTF-16 with a byte order mark; the mark is not part of the text. `reason` is one sentence. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return { reason: 'This is a binary file.' };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { reason: `The bytes are not valid ${encoding.toUpperCase()}. Save the file as UTF-8 to have it read.` };
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
