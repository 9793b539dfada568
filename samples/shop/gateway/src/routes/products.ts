// The product page: price and stock from the inventory, opinions from the review service.
import { Router } from 'express';
import { stockOf } from '../clients/inventory.js';
import { isEnabled } from '../clients/flags.js';
import { getJson } from '../clients/json.js';
import { config } from '../config.js';

interface Review {
  author: string;
  stars: number;
  text: string;
}

export const products = Router();

products.get('/products/:sku', async (request, response, next) => {
  const { sku } = request.params;
  try {
    const stock = await stockOf(sku);
    const reviews = (await isEnabled('reviews'))
      ? await getJson<Review[]>(`${config.reviewsUrl}/reviews?sku=${encodeURIComponent(sku)}`)
      : [];
    response.json({ ...stock, reviews });
  } catch (error) {
    next(error);
  }
});
