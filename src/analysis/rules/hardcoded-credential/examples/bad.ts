import session from 'express-session';
import jwt from 'jsonwebtoken';
import mysql from 'mysql2/promise';
import { MongoClient } from 'mongodb';
import nodemailer from 'nodemailer';
import { Pool } from 'pg';
import { createClient } from 'redis';
import { Sequelize } from 'sequelize';

const dbPassword = 'kT9-vault-Lima'; // expect

export const pool = new Pool({ host: process.env.DB_HOST, user: 'shop', password: dbPassword });

export const stock = await mysql.createConnection({ host: 'stock-db.shop.io', user: 'root', password: 'root' }); // expect

export const orders = new MongoClient('mongodb://orders:Zebra77x@orders-db.shop.io/orders'); // expect

export const ledger = new Sequelize('ledger', 'app', 'Umbrella81', { host: 'ledger-db.shop.io', dialect: 'mysql' }); // expect

export const mailer = nodemailer.createTransport({ host: 'smtp.shop.io', auth: { user: 'shop', pass: 'Mango55pie' } }); // expect

export const carts = createClient({ password: 'Quartz-19-lemon', socket: { host: 'carts.shop.io' } }); // expect

export const sessions = session({ secret: 'violet sky', resave: false, saveUninitialized: false }); // expect
export const cookies = session({ secret: 'violet-sky-11', resave: false, saveUninitialized: false }); // expect

export const token = (user: string) => jwt.sign({ user }, 'shop-signing-77'); // expect

export const verify = (given: string) => jwt.verify(given, process.env.JWT_SECRET || 'shop-fallback-1'); // expect
