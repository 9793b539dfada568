import { Inject, Injectable } from '@nestjs/common';
import axios, { type AxiosInstance } from 'axios';

export const FARES = 'FARES';

@Injectable()
export class TicketsService {
  @Inject('HARBOUR') private readonly harbour: AxiosInstance;

  constructor(@Inject(FARES) private readonly fares: AxiosInstance, @Inject('WEATHER') private readonly weather: AxiosInstance) {}

  async fare(route: string) {
    return (await this.fares.get(`/routes/${route}`)).data; // label: fine missing-timeout, fine missing-retry
  }

  async wind() {
    return (await this.weather.get('/wind')).data;
  }

  async berths() {
    return (await this.harbour.get('/berths')).data;
  }

  async picture(url: string, agent?: unknown) {
    let options: Record<string, unknown> = { responseType: 'arraybuffer' };
    if (agent) options = { ...options, httpsAgent: agent };
    return (await axios.get(url, options)).data; // label: bad missing-timeout, bad missing-retry
  }

  async map(url: string) {
    let options: Record<string, unknown> = { timeout: 3000 };
    options = { ...options, responseType: 'stream' };
    return (await axios.get(url, options)).data; // label: fine missing-timeout, bad missing-retry
  }
}
