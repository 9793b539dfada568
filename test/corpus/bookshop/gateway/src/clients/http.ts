import axios, { type AxiosInstance, type AxiosRequestConfig } from 'axios';
import axiosRetry from 'axios-retry';
import { settings } from '../settings';

// One instance a service, so that connections are kept and tokens are added in one place.
export function clientFor(baseURL: string, more: AxiosRequestConfig = {}): AxiosInstance {
  const client = axios.create({ baseURL, ...settings.http, ...more }); // label: fine missing-timeout
  axiosRetry(client, { retries: 3, retryDelay: axiosRetry.exponentialDelay });
  return client;
}

export const catalogue = axios.create({ baseURL: settings.catalogueUrl, timeout: 2_000 }); // label: fine missing-timeout, bad missing-retry

const reviews = axios.create({ baseURL: settings.reviewsUrl, headers: { 'x-caller': 'gateway' } }); // label: bad missing-timeout, bad missing-retry

export class ReviewsClient {
  async ofBook(isbn: string) {
    const { data } = await reviews.get(`/books/${isbn}/reviews`);
    return data;
  }

  async best(isbns: readonly string[]) {
    const { data } = await reviews.get('/best', { params: { isbns } });
    return data;
  }
}
