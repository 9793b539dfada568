// Small lesson files for the tests of the mentor.

/** A lesson file with the given id, body and extra front matter. */
export function lessonFile(id: string, body = '## In one sentence\nA sentence.\n', head = ''): { file: string; text: string } {
  const text = `---\nid: ${id}\ntitle: About ${id}\npillar: fault-tolerance\n${head}---\n${body}`;
  return { file: `lessons/fault-tolerance/${id}.md`, text };
}
