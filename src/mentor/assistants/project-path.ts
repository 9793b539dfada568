// Paths as callers write them, and as findings name files: relative to the project, with `/`.

/** `path` is `.` for the project itself. */
export function projectPath(name: string, written: string): { readonly path: string } | { readonly problem: string } {
  const path = written.trim().replaceAll('\\', '/').replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  if (path === '' && !written.startsWith('/')) return { path: '.' };
  if (/^(?:\/|[A-Za-z]:)/.test(path) || path === '' || path.split('/').includes('..')) return { problem: `"${name}" must be relative to the project, such as src/orders.ts.` };
  return { path };
}
