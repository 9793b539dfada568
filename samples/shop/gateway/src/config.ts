// Everything the gateway can be told from outside, read once at start-up.

export const config = {
  port: Number(process.env.PORT ?? 8080),
  // mentor: plaintext-connection
  inventoryUrl: process.env.INVENTORY_URL ?? 'http://inventory:8081',
  reviewsUrl: process.env.REVIEWS_URL ?? 'https://reviews.shop.internal',
  // mentor: plaintext-connection
  carrierUrl: process.env.CARRIER_URL ?? 'http://quotes.carrier.internal/v2',
  flagsUrl: process.env.FLAGS_URL ?? 'http://127.0.0.1:9100',
  // mentor: plaintext-connection
  amqpUrl: process.env.AMQP_URL ?? 'amqp://rabbitmq:5672',
  http: {
    timeoutMs: Number(process.env.HTTP_TIMEOUT_MS ?? 2_000),
    retries: 2,
  },
};
