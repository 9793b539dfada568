import serverless from 'serverless-http';
import express from 'express';

const app = express();
if (process.env.LOCAL) app.listen(3000);

export const handler = serverless(app);
