// Who may ask from another page: what lets every origin in, and what lets cookies come along.
import type { Library } from '../../../concepts';

const documented = { language: 'rust', protocol: 'http', operations: [] } as const;

export const cors: readonly Library[] = [
  {
    ...documented,
    id: 'actix-cors',
    title: 'actix-cors',
    modules: ['actix_cors'],
    version: '0.7: permissive lets in every origin, with cookies',
    source: 'https://docs.rs/actix-cors/latest/actix_cors/struct.Cors.html#method.permissive',
    cors: [{ credentials: 'supports_credentials', origins: ['allow_any_origin', 'allowed_origin_fn'], openBy: ['allow_any_origin'], methods: true, whole: ['Cors.permissive'] }],
  },
  {
    ...documented,
    id: 'tower-http-cors',
    title: 'tower-http',
    modules: ['tower_http', 'warp'],
    version: 'tower-http 0.6: very_permissive lets in every origin, with cookies',
    source: 'https://docs.rs/tower-http/latest/tower_http/cors/struct.CorsLayer.html#method.very_permissive',
    cors: [{ credentials: 'allow_credentials', origins: ['allow_origin', 'allow_any_origin'], openBy: ['allow_any_origin'], methods: true, everyone: ['Any', 'any', 'mirror_request'], whole: ['CorsLayer.very_permissive'] }],
  },
];
