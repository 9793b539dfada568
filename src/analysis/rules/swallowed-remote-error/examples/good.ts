import axios from 'axios';
import express, { type NextFunction, type Request, type Response } from 'express';

const stock = axios.create({ baseURL: 'https://stock.shop.io', timeout: 2000 });
declare const cache: Map<string, string[]>;
declare const logger: { error(...words: unknown[]): void };
declare class Unavailable extends Error {}

export async function rethrown(sku: string) {
  try {
    return (await stock.get(`/reviews/${sku}`)).data;
  } catch (error) {
    logger.error('reviews', error);
    throw new Unavailable(String(error));
  }
}

export async function onlyMissing(sku: string) {
  try {
    return (await stock.get(`/reviews/${sku}`)).data;
  } catch (error) {
    if (axios.isAxiosError(error) && error.response?.status === 404) return null;
    throw error;
  }
}

export async function answered(request: Request, response: Response, next: NextFunction) {
  try {
    response.json((await stock.get('/levels')).data);
  } catch (error) {
    logger.error(error);
    next(error);
  }
}

const app = express();
app.get('/levels', async (_request, response) => {
  try {
    response.json((await stock.get('/levels')).data);
  } catch (error) {
    logger.error(error);
    response.status(502).json({ error: 'stock does not answer' });
  }
});

export async function toldApart(sku: string) {
  try {
    return { ok: true, reviews: (await stock.get(`/reviews/${sku}`)).data };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

export async function fromBefore(sku: string) {
  try {
    return (await stock.get(`/reviews/${sku}`)).data;
  } catch (error) {
    logger.error(error);
    return cache.get(sku);
  }
}

export async function checkedLater(id: string, response: Response) {
  let customer = null;
  try {
    customer = (await stock.get(`/customers/${id}`)).data;
  } catch (error) {
    logger.error(error);
  }
  if (!customer) return response.status(503).end();
  return response.json(customer);
}

export async function flagged(id: string) {
  let failed = false;
  try {
    await stock.put(`/customers/${id}`, {});
  } catch (error) {
    logger.error(error);
    failed = true;
  }
  return failed ? 'later' : 'now';
}

export async function tried(sku: string) {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await stock.get(`/reviews/${sku}`)).data;
    } catch (error) {
      logger.error(error);
      if (attempt === 3) throw error;
    }
  }
}

export async function polled() {
  while (true) {
    try {
      await stock.get('/events');
    } catch (error) {
      logger.error(error);
    }
    await pause(5000);
  }
}

export async function firstThatAnswers(hosts: string[]) {
  for (const host of hosts) {
    try {
      return await fetch(`https://${host}/levels`, { signal: AbortSignal.timeout(1000) });
    } catch (error) {
      logger.error(error);
    }
  }
  throw new Unavailable('no host answers');
}

export async function secondSource(sku: string) {
  try {
    return (await stock.get(`/reviews/${sku}`)).data;
  } catch (error) {
    logger.error(error);
  }
  return loadFromArchive(sku);
}

export async function meant(sku: string) {
  try {
    await stock.post('/seen', { sku });
  } catch {
    // Best effort: a view that is not counted hurts nobody.
  }
}

export async function isUp() {
  try {
    await stock.get('/health');
    return true;
  } catch {
    return false;
  }
}

export async function closed() {
  try {
    await stock.post('/orders', {});
  } catch (error) {
    try {
      await stock.delete('/orders/1');
    } catch (second) {
      logger.error(second);
    }
    throw error;
  }
}

export async function both(id: string) {
  const [a, b] = await Promise.all([stock.get(`/a/${id}`), stock.get(`/b/${id}`)]);
  return [a, b];
}

export function handedOn(id: string) {
  return stock.get(`/a/${id}`).then((answer) => answer.data);
}

export function saidSo(id: string) {
  void stock.post('/seen', { id }).catch(() => undefined);
}

export async function lookedAt(id: string) {
  const answer = await stock.get(`/a/${id}`).catch(() => null);
  if (answer === null) throw new Unavailable('a');
  return answer.data;
}

export async function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch (error) {
    console.error(error);
    return null;
  }
}

declare function pause(ms: number): Promise<void>;
declare function loadFromArchive(sku: string): Promise<string[]>;
