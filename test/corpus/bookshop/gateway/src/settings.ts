const env = process.env;

export const settings = {
  port: Number(env.PORT ?? 8080),
  catalogueUrl: env.CATALOGUE_URL ?? 'http://catalogue:8081', // label: bad plaintext-connection
  reviewsUrl: env.REVIEWS_URL ?? 'https://reviews.partner.io',
  ordersUrl: env.ORDERS_URL ?? 'http://orders:8082', // label: bad plaintext-connection
  http: { timeout: Number(env.HTTP_TIMEOUT_MS ?? 3000) },
  // Names the vocabulary of the feed; nobody connects to it.
  feedNamespace: 'http://www.w3.org/2005/Atom', // label: fine plaintext-connection
  redisUrl: env.REDIS_URL,
};
