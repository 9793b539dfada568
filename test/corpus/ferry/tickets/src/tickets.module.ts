import { Module } from '@nestjs/common';
import axios from 'axios';
import { FARES, TicketsService } from './tickets.service';

@Module({
  providers: [
    TicketsService,
    { provide: FARES, useFactory: () => axios.create({ baseURL: 'https://fares.ferry.org' }) }, // label: bad missing-timeout, bad missing-retry
    { provide: 'WEATHER', useFactory: () => axios.create({ baseURL: 'https://weather.ferry.org', timeout: 1500 }) }, // label: fine missing-timeout, bad missing-retry
    { provide: 'HARBOUR', useValue: axios.create({ baseURL: 'https://harbour.ferry.org' }) }, // label: bad missing-timeout, bad missing-retry
  ],
})
export class TicketsModule {}
