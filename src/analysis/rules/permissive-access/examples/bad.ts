import cors from 'cors';
import express from 'express';

const app = express();

app.use(cors({ origin: true, credentials: true })); // expect

app.use('/public', cors({ credentials: true, origin: '*' })); // expect

export const options = {
  credentials: true,
  origin: (origin: string, callback: (error: Error | null, allowed: boolean) => void) => callback(null, true), // expect
};

app.use('/internal', cors(options));
