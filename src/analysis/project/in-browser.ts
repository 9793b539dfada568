// Whether code runs in a browser: there nobody else's call can be held up, and a path without a host is one to the page's own.
import type { SourceFile } from './source-file';

/** Components, what belongs to them, and whatever touches the page. */
export function runsInBrowser(file: SourceFile): boolean {
  return file.language.id === 'javascript' && (/\.[jt]sx$/.test(file.path) || ofPages.test(file.text) || (pageFolders.test(file.path) && !ofServers.test(`${file.path} ${file.text}`)) || file.program.imports.some((module) => pageLibraries.test(module)));
}

const ofPages = /\b(?:window|document|localStorage|sessionStorage)\.|\bimport\.meta\.env\.(?:VITE|PUBLIC|BASE_URL)|\bprocess\.env\.(?:REACT_APP|EXPO_PUBLIC|VUE_APP)_/;
// A folder of that name may also hold the server that renders the pages.
const pageFolders = /(?:^|\/)(?:frontend|front-end|web-?app|webui|admin-ui|dashboard[\w-]*)\/(?:[^/]+\/)*(?:src|plugins|composables|components|pages|stores?|hooks)\//;
const ofServers = /\/server\/|\.server\.[jt]s|\/route\.[jt]s|\+(?:page|layout|server)|\brequire\(|from ['"](?:node:|express|fastify|koa|next\/(?:server|headers)|@nestjs\/|fs['"]|path['"]|https?['"])|use server/;

const pageLibraries = /^(?:react|react-native|vue|svelte|preact|solid-js|pinia|vuex|redux|zustand|jotai|jquery|@angular|@vueuse|@reduxjs|@tanstack\/(?:react|vue)-query|swr|nuxt|#app|#imports)(?:\/(?!server)|$)/;
