// The one client for the inventory service: every route shares its deadline and its retries.
import axios from 'axios';
import axiosRetry from 'axios-retry';
import { config } from '../config.js';

export interface StockLevel {
  sku: string;
  available: number;
  unitPriceCents: number;
}

const inventory = axios.create({
  baseURL: config.inventoryUrl,
  timeout: config.http.timeoutMs,
});

// Only reads are repeated: axios-retry leaves POST alone unless it is told otherwise.
axiosRetry(inventory, {
  retries: config.http.retries,
  retryDelay: axiosRetry.exponentialDelay,
});

export async function stockOf(sku: string): Promise<StockLevel> {
  const { data } = await inventory.get<StockLevel>(`/stock/${encodeURIComponent(sku)}`);
  return data;
}

export async function reserve(sku: string, quantity: number): Promise<void> {
  await inventory.post(`/stock/${encodeURIComponent(sku)}/reservations`, { quantity });
}
