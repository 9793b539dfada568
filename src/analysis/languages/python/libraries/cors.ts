// Who may ask from another page: Starlette (and so FastAPI), Flask-CORS, django-cors-headers.
import type { Library } from '../../../concepts';

export const cors: Library = {
  id: 'cors',
  title: 'CORS',
  language: 'python',
  modules: ['flask_cors', 'fastapi.middleware.cors', 'starlette.middleware.cors', 'corsheaders'],
  protocol: 'http',
  version: 'Starlette 0.46, Flask-CORS 6.0 and django-cors-headers 4.7: with cookies, every origin is answered with itself',
  source: 'https://www.starlette.io/middleware/#corsmiddleware',
  operations: [],
  cors: [
    { credentials: 'allow_credentials', origins: ['allow_origins', 'allow_origin_regex'] },
    { credentials: 'supports_credentials', origins: ['origins'], openBy: ['CORS', 'cross_origin'], nested: true },
    { credentials: 'CORS_ALLOW_CREDENTIALS', origins: ['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL'], top: true },
  ],
};
