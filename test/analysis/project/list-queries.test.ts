// Which queries bring everything, in the ways that libraries have of asking.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

async function lists(file: string, text: string): Promise<readonly string[]> {
  return (await analyse({ [file]: text })).filter(({ rule }) => rule === 'unbounded-query').map(({ range, hint }) => `${range.start.line + 1} ${hint}`);
}

describe('A list without a limit', () => {
  it('is found where SQLAlchemy is handed a query, not where that has a condition, a limit, or counts', async () => {
    const text = (query: string, behind = '.all()') => `from fastapi import Depends, FastAPI\nfrom sqlalchemy import func, select\nfrom sqlalchemy.orm import Session\nfrom shop.models import Order\n\napp = FastAPI()\n\n\n@app.get("/orders")\ndef orders(shop: int, session: Session = Depends(session)):\n    return session.scalars(${query})${behind}\n`;
    assert.deepEqual(await lists('a.py', text('select(Order).order_by(Order.id)')), ['11 brings all of Order for each request']);
    for (const query of ['select(Order).where(Order.shop == shop)', 'select(Order).limit(50)', 'select(func.count())', 'newest(shop)']) assert.deepEqual(await lists('a.py', text(query)), [], query);
    assert.deepEqual(await lists('a.py', text('select(Order)', '.first()')), []);
  });

  it('is found behind a field to whose object something is added', async () => {
    const text = (typed: string) => `from fastapi import Depends, FastAPI\nfrom sqlalchemy import select\nfrom sqlalchemy.ext.asyncio import AsyncSession\nfrom shop.models import Order\n\napp = FastAPI()\n\n\nclass Orders:\n    def __init__(self, db${typed}):\n        self.db = db\n\n    async def all(self):\n        return (await self.db.execute(select(Order))).scalars().all()\n\n    def keep(self, order):\n        self.db.add(order)\n\n\n@app.get("/orders")\nasync def orders(db: AsyncSession = Depends(session)):\n    return await Orders(db).all()\n`;
    assert.deepEqual(await lists('a.py', text(': AsyncSession')), ['14 brings all of Order for each request']);
    // What goes by the name of a session is one, in a file that works with SQLAlchemy.
    assert.deepEqual(await lists('a.py', text('')), ['14 brings all of Order for each request']);
    assert.deepEqual(await lists('a.py', text(': list').replaceAll('self.db', 'self.rows')), []);
  });

  it('is left alone where a function of the program bounds it, and where SQL asks with what was given', async () => {
    const go = (body: string) => `package orders\n\nimport (\n\t"database/sql"\n\t"net/http"\n\n\t"gorm.io/gorm"\n)\n\ntype store struct {\n\tdb  *sql.DB\n\torm *gorm.DB\n}\n\nfunc (s *store) ServeHTTP(w http.ResponseWriter, r *http.Request) {\n\tvar orders []Order\n\t${body}\n}\n\nfunc (s *store) mine(db *gorm.DB) *gorm.DB { return db.Where("shop = ?", 1) }\n`;
    assert.deepEqual((await lists('a.go', go('s.orm.Find(&orders)'))).length, 1);
    assert.deepEqual(await lists('a.go', go('s.mine(s.orm.Model(&Order{})).Find(&orders)')), []);
    assert.deepEqual((await lists('a.go', go('s.db.Query("SELECT id FROM orders")'))).length, 1);
    assert.deepEqual(await lists('a.go', go('s.db.Query("SELECT id FROM orders JOIN lines ON lines.of = orders.id AND lines.shop = $1", 1)')), []);
  });

  it('is found where a builder of Go writes the SQL, and behind a layer that only notes what passes', async () => {
    const go = (steps: string) => `package orders\n\nimport (\n\t"context"\n\t"net/http"\n\n\t"github.com/Masterminds/squirrel"\n\t"github.com/jackc/pgx/v5/pgxpool"\n)\n\ntype Orders interface {\n\tAll(ctx context.Context) ([]string, error)\n}\n\ntype store struct {\n\tsql  squirrel.StatementBuilderType\n\tpool *pgxpool.Pool\n}\n\nfunc (s *store) All(ctx context.Context) ([]string, error) {\n\tsql, args, err := s.sql.Select("id")${steps}.ToSql()\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn read(s.pool.Query(ctx, sql, args...))\n}\n\ntype tracedOrders struct{ next Orders }\n\nfunc (t *tracedOrders) All(ctx context.Context) ([]string, error) { return t.next.All(ctx) }\n\ntype api struct{ orders Orders }\n\nfunc (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {\n\ta.orders.All(r.Context())\n}\n`;
    assert.deepEqual(await lists('a.go', go('.From("orders").OrderBy("id")')), ['25 brings all of orders for each request']);
    for (const steps of ['.From("orders").Where("shop = ?", shop)', '.From("orders").Limit(50)', '.From("countries")']) assert.deepEqual(await lists('a.go', go(steps)), [], steps);
  });

  it('is found where calls are made with each row, and where it asks for a part that many rows share', async () => {
    const job = (query: string, inside: string) => `package orders\n\nimport (\n\t"database/sql"\n\t"net/http"\n\n\t"github.com/jmoiron/sqlx"\n)\n\nfunc run(db *sqlx.DB, c *http.Client) error {\n\tvar due []Order\n\tif err := db.Select(&due, "${query}"); err != nil {\n\t\treturn err\n\t}\n\tfor _, order := range due {\n\t\t${inside}\n\t}\n\treturn nil\n}\n`;
    assert.deepEqual(await lists('a.go', job('SELECT id FROM orders WHERE paid IS NULL', 'c.Post(order.URL, "text/plain", nil)')), ['12 brings all of orders for a loop of calls']);
    assert.deepEqual(await lists('a.go', job('SELECT id FROM orders LIMIT 100', 'c.Post(order.URL, "text/plain", nil)')), []);
    assert.deepEqual(await lists('a.go', job('SELECT id FROM orders WHERE paid IS NULL', 'total += order.Cents')), []);
    const asked = (query: string) => `package orders\n\nimport (\n\t"database/sql"\n\t"net/http"\n)\n\ntype store struct{ db *sql.DB }\n\nfunc (s *store) ServeHTTP(w http.ResponseWriter, r *http.Request) {\n\ts.db.Query("${query}", r.FormValue("x"))\n}\n`;
    assert.equal((await lists('a.go', asked('SELECT id FROM sales WHERE region = $1'))).length, 1);
    assert.deepEqual(await lists('a.go', asked('SELECT id FROM sales WHERE customer_id = $1')), []);
  });

  it('is found where another function calls somebody with each row that it gives back', async () => {
    const rust = (query: string, inside: string) => `use sqlx::PgPool;\n\npub async fn due(pool: &PgPool) -> Result<Vec<Order>, sqlx::Error> {\n    sqlx::query_as("${query}").fetch_all(pool).await\n}\n\npub async fn bill(pool: &PgPool, http: &reqwest::Client) -> anyhow::Result<()> {\n    for order in due(pool).await? {\n        ${inside}\n    }\n    Ok(())\n}\n`;
    assert.deepEqual(await lists('src/lib.rs', rust('SELECT * FROM orders WHERE paid IS NULL', 'http.put(order.url).send().await?;')), ['4 brings all of orders for a loop of calls']);
    assert.deepEqual(await lists('src/lib.rs', rust('SELECT * FROM orders LIMIT 100', 'http.put(order.url).send().await?;')), []);
    assert.deepEqual(await lists('src/lib.rs', rust('SELECT * FROM orders WHERE paid IS NULL', 'total += order.cents;')), []);
  });

  it('is found in collections of MongoDB and behind Knex', async () => {
    const python = (filter: string) => `from fastapi import FastAPI\nfrom pymongo import MongoClient\n\napp = FastAPI()\nclient = MongoClient("mongodb://db")\n\n\n@app.get("/orders")\ndef orders(shop: str):\n    return list(client.shop.orders.find(${filter}))\n`;
    assert.deepEqual((await lists('a.py', python('{}'))).length, 1);
    assert.deepEqual(await lists('a.py', python('{"shop": shop}')), []);
    const knex = (more: string) => `import express from 'express';\nimport knex from 'knex';\nconst db = knex({ client: 'pg' });\nconst app = express();\napp.get('/orders', async (request, response) => response.json(await db('orders')${more}));\n`;
    assert.deepEqual(await lists('a.ts', knex(".select('*')")), ['5 brings all of orders for each request']);
    for (const more of [".where({ shop: request.query.shop })", ".insert(request.body)", '.first()']) assert.deepEqual(await lists('a.ts', knex(more)), [], more);
  });

  it('is found in models of Sequelize that a folder puts together as it is loaded, and in routes of hapi', async () => {
    const models = `const fs = require('fs');\nconst path = require('path');\nconst Sequelize = require('sequelize');\nconst db = {};\nconst sequelize = new Sequelize(process.env.DATABASE_URL);\nfs.readdirSync(__dirname).forEach((file) => {\n  const model = require(path.join(__dirname, file))(sequelize, Sequelize.DataTypes);\n  db[model.name] = model;\n});\nmodule.exports = db;\n`;
    const routes = `const orders = require('./orders');\nconst express = require('express');\nconst app = express();\napp.get('/orders', orders.list);\n`;
    const found = async (code: string, more: Record<string, string> = {}) => (await analyse({ 'models/index.js': models, 'app.js': routes, 'orders.js': code, ...more }))
      .filter(({ rule }) => rule === 'unbounded-query').map(({ hint }) => hint);
    const listing = (asking: string) => `exports.list = async (request, response) => response.json(await ${asking});\n`;
    assert.deepEqual(await found(`const db = require('./models');\n${listing('db.Order.findAll()')}`), ['brings all of Order for each request']);
    assert.deepEqual(await found(`const { Order } = require('./models');\n${listing('Order.findAll({ order: [["id"]] })')}`), ['brings all of Order for each request']);
    assert.deepEqual(await found(`const db = require('./models');\nconst Order = db.orders;\n${listing('Order.findAll()')}`), ['brings all of Order for each request']);
    for (const asking of ['db.Order.findAll({ where: { shop: request.user.shop } })', 'db.Order.findAll({ limit: 50 })', 'db.Role.findAll()']) assert.deepEqual(await found(`const db = require('./models');\n${listing(asking)}`), [], asking);
    // What the program wrote itself under that name is no model.
    assert.deepEqual(await found(`const { Order } = require('./store');\n${listing('Order.findAll()')}`, { 'store.js': 'exports.Order = { findAll: () => [] };\n' }), []);
    const hapi = (list: string) => `const { sequelize: { models } } = { sequelize: new (require('sequelize'))(process.env.DATABASE_URL) };\nmodule.exports = [{ method: 'GET', path: '/orders', options: { handler: async (request, h) => h.response(await models.order.findAll(${list})) } }];\n`;
    assert.deepEqual(await lists('routes.js', hapi('')), ['2 brings all of order for each request']);
    assert.deepEqual(await lists('routes.js', hapi('{ limit: 10 }')), []);
  });
});

describe('A whole table that feeds a loop of calls', () => {
  it('is found where no request asks for it, and left alone where nothing is called for its rows', async () => {
    const job = (body: string) => analyse({ 'bill.py': `import httpx\nfrom sqlalchemy import create_engine\nfrom sqlalchemy.orm import Session\nfrom models import Subscription\nengine = create_engine(url)\ndef run():\n    with Session(engine) as db:\n        subscriptions = db.query(Subscription).filter(Subscription.active.is_(True)).all()\n    for subscription in subscriptions:\n        ${body}\n` });
    const lines = async (body: string) => inShort((await job(body)).filter(({ rule }) => rule === 'unbounded-query'));
    assert.deepEqual(await lines('httpx.post("https://pay.io/charges", json=subscription.id)'), ['unbounded-query bill.py:8 db.query()…all']);
    assert.deepEqual(await lines('print(subscription)'), []);
  });
});
