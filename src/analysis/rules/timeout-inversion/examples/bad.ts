import axios from 'axios';

const stock = axios.create({ baseURL: 'http://stock:3000', timeout: 2000 });

export async function level(sku: string) {
  const { data } = await stock.get(`/levels/${sku}`); // expect
  return data;
}

export async function again(sku: string) {
  return fetch(`http://stock:3000/levels/${sku}`, { signal: AbortSignal.timeout(5000) }); // expect
}
