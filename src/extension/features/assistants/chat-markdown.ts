// An answer as parts for the chat: text in which nothing loads or runs, and the lines of code it names.
import type { NamedPlace } from '../../../mentor/learner/conversation';
import { withoutInnerLinks } from '../../../mentor/lessons/lesson-markdown';

export type ChatPart = { readonly text: string } | { readonly place: NamedPlace };

/** In the order of the answer. The chat renders Markdown by itself, so images are made words: one could call home. */
export function chatParts(answer: string, places: readonly NamedPlace[]): readonly ChatPart[] {
  const named = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
  return pieces(withoutInnerLinks(answer)).map((piece): ChatPart => {
    if (!piece.startsWith('`')) return { text: piece.replaceAll('![', '!\\[') };
    const place = named.get(piece.slice(1, -1));
    return place ? { place } : { text: piece };
  });
}

/** Code, fenced or within a line, and what stands between. */
const pieces = (markdown: string): readonly string[] => markdown.split(/(^```[\s\S]*?^```|`[^`\n]+`)/m).filter((piece) => piece !== '');
