import axios from 'axios';
import session from 'express-session';
import jwt from 'jsonwebtoken';
import mysql from 'mysql2/promise';
import { Pool } from 'pg';

// From outside.
export const pool = new Pool({ host: process.env.DB_HOST, user: 'shop', password: process.env.DB_PASSWORD });
export const cookies = session({ secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false });
export const token = (user: string, key: string) => jwt.sign({ user }, key);

// This machine.
export const local = await mysql.createConnection({ host: 'localhost', user: 'root', password: 'root' });
export const url = process.env.DATABASE_URL ?? 'postgres://postgres:postgres@localhost:5432/shop';

// Placeholders.
export const template = new Pool({ host: 'db.shop.io', user: 'shop', password: '<password>' });
export const usage = 'set DATABASE_URL to postgres://user:password@host/db';
export const shown = 'postgres://user:password@host:5432/db';

// Names, not values.
const PASSWORD = 'password';
const fields = { username: 'Your name', password: 'Your password', token: 'The code we sent you' };
export const form = { [PASSWORD]: fields.password, passwordField: 'current-password', host: 'form' };
export const wrong = { code: 'INVALID_PASSWORD', message: 'The password is wrong' };

// What a user typed in is nobody's secret in this file.
export const signIn = (user: string, password: string) => axios.post('https://auth.shop.io/login', { user, password }, { timeout: 2000 });
export const newUser = async (users: { create(user: object): Promise<void> }) => users.create({ username: 'guest', password: 'guest' });
