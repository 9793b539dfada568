// All Python libraries the analysis knows; a library is one record in one file beside this one.
import type { Library } from '../../../concepts';
import { library as aiohttp } from './aiohttp';
import { library as httpx } from './httpx';
import { library as redis } from './redis';
import { library as requests } from './requests';
import { library as urllib } from './urllib';

export const pythonLibraries: readonly Library[] = [aiohttp, httpx, redis, requests, urllib];
