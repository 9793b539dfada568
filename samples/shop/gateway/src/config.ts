// Everything the gateway can be told from outside, read once at start-up.

export const config = {
  port: Number(process.env.PORT ?? 8080),
  inventoryUrl: process.env.INVENTORY_URL ?? 'http://inventory:8081', // mentor: plaintext-connection
  reviewsUrl: process.env.REVIEWS_URL ?? 'https://reviews.shop.internal',
  carrierUrl: process.env.CARRIER_URL ?? 'http://quotes.carrier.internal/v2', // mentor: plaintext-connection
  flagsUrl: process.env.FLAGS_URL ?? 'http://127.0.0.1:9100',
  amqpUrl: process.env.AMQP_URL ?? 'amqp://rabbitmq:5672', // mentor: plaintext-connection
  http: {
    timeoutMs: Number(process.env.HTTP_TIMEOUT_MS ?? 2_000),
    retries: 2,
  },
};
