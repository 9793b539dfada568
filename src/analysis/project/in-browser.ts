// Whether code runs in a browser: there nobody else's call can be held up, and a path without a host is one to the page's own.
import type { Resolver } from './resolver';
import { callOf, type CallRef, type SourceFile } from './source-file';

/** Components, what belongs to them, whatever touches the page, and the workers that stand between page and network. */
export function runsInBrowser(file: SourceFile): boolean {
  return file.language.id === 'javascript' && (/\.[jt]sx$/.test(file.path) || ofPages.test(file.text) || (pageFolders.test(file.path) && !ofServers.test(`${file.path} ${file.text}`)) || file.program.imports.some((module) => pageLibraries.test(module)));
}

// `request` of `httpGet` of a hook: what is further away may have other callers as well.
const furthest = 3;

/** Whoever calls it, as far as anybody is known to, is code of pages. */
export function isUsedByPages({ file, index }: CallRef, resolver: Resolver, depth = 0): boolean {
  if (file.language.id !== 'javascript') return false;
  if (depth > 0 && runsInBrowser(file)) return true;
  const { fn } = callOf({ file, index });
  if (fn < 0 || depth >= furthest) return false;
  const callers = resolver.callers(file, fn);
  return callers.length > 0 && callers.every((caller) => isUsedByPages(caller, resolver, depth + 1));
}

const ofPages = /\b(?:window|document|localStorage|sessionStorage)\.|\bself\.(?:skipWaiting|registration|clients|__WB_MANIFEST)\b|\bServiceWorkerGlobalScope\b|\bimport\.meta\.env\.(?:VITE|PUBLIC|BASE_URL)|\bprocess\.env\.(?:REACT_APP|EXPO_PUBLIC|VUE_APP)_/;
// A folder of that name may also hold the server that renders the pages.
const pageFolders = /(?:^|\/)(?:frontend|front-end|web-?app|webui|admin-ui|dashboard[\w-]*)\/(?:[^/]+\/)*(?:src|plugins|composables|components|pages|stores?|hooks)\//;
const ofServers = /\/server\/|\.server\.[jt]s|\/route\.[jt]s|\+(?:page|layout|server)|\brequire\(|from ['"](?:node:|express|fastify|koa|next\/(?:server|headers)|@nestjs\/|fs['"]|path['"]|https?['"])|use server/;

const pageLibraries = /^(?:react|react-native|vue|svelte|preact|solid-js|pinia|vuex|redux|zustand|jotai|jquery|@angular|@vueuse|@reduxjs|@tanstack\/(?:react|vue)-query|swr|nuxt|#app|#imports)(?:\/(?!server)|$)/;
