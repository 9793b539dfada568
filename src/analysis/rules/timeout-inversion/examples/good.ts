import axios from 'axios';

const stock = axios.create({ baseURL: 'http://stock:3000', timeout: 2000 });
const patient = axios.create({ baseURL: 'http://stock:3000', timeout: 10_000 });

// The outer limit is the longest.
export const level = (sku: string) => patient.get(`/levels/${sku}`);
export const name = (sku: string) => stock.get(`/names/${sku}`);
// Which handler answers, or how long it may take, is not known.
export const unseen = (path: string) => stock.get(path);
export const elsewhere = (sku: string) => axios.get(`https://other.shop.io/levels/${sku}`, { timeout: 1000 });
export const limited = (sku: string, timeout: number) => axios.get(`http://stock:3000/levels/${sku}`, { timeout });
