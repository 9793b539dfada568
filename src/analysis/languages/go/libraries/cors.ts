// Who may ask from another page: the options that rs/cors, chi, Gin, Echo and Fiber share.
import type { Library } from '../../../concepts';

export const cors: Library = {
  id: 'cors',
  title: 'cors',
  language: 'go',
  modules: ['github.com/rs/cors', 'github.com/go-chi/cors', 'github.com/gin-contrib/cors', 'github.com/gofiber/fiber/v2/middleware/cors'],
  protocol: 'http',
  version: 'rs/cors 1.11, gin-contrib/cors 1.7, Echo 4.13',
  source: 'https://pkg.go.dev/github.com/rs/cors#Options',
  operations: [],
  cors: [{ credentials: 'AllowCredentials', origins: ['AllowedOrigins', 'AllowOrigins', 'AllowAllOrigins', 'AllowOriginFunc'] }],
};
