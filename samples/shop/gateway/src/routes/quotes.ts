// What shipping would cost, asked from the carrier while the customer looks at the basket.
import { Router } from 'express';
import { config } from '../config.js';

export const quotes = Router();

quotes.get('/quotes', async (request, response, next) => {
  const query = new URLSearchParams({
    zip: String(request.query.zip ?? ''),
    grams: String(request.query.grams ?? '500'),
  });
  try {
    // mentor: missing-timeout, missing-retry
    const answer = await fetch(`${config.carrierUrl}/quotes?${query}`);
    response.status(answer.status).json(await answer.json());
  } catch (error) {
    next(error);
  }
});
