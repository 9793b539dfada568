// What Rust programs ask databases, where traits add the methods that ask.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

async function found(rule: string, text: string): Promise<readonly string[]> {
  return (await analyse({ 'src/main.rs': text })).filter((f) => f.rule === rule).map((f) => `${f.range.start.line + 1} ${f.subject}`);
}
const handler = (uses: string, body: string): string => `${uses}\nuse axum::{routing::get, Router};\n\npub fn app() -> Router { Router::new().route("/orders", get(list)) }\n\nasync fn list(State(db): State<Db>) -> Json<Vec<Order>> {\n    ${body}\n}\n`;

describe('Queries of Rust', () => {
  it('are found in SeaORM and Diesel where they bring everything, not with a condition, a limit or an owner', async () => {
    const sea = (query: string): Promise<readonly string[]> => found('unbounded-query', handler('use sea_orm::EntityTrait;\nuse crate::orders::Entity as Orders;', query));
    assert.equal((await sea('Json(Orders::find().order_by_asc(Column::Id).all(&db).await.unwrap())')).length, 1);
    for (const query of ['Orders::find().filter(Column::Shop.eq(shop)).all(&db)', 'Orders::find().paginate(&db, 50).fetch_page(0)', 'Orders::find().limit(50).all(&db)', 'orders.iter().find(|o| o.open).all(&db)']) assert.deepEqual(await sea(`Json(${query}.await.unwrap())`), [], query);
    const diesel = (query: string): Promise<readonly string[]> => found('unbounded-query', handler('use diesel::prelude::*;\nuse diesel_async::RunQueryDsl;', `let mut conn = db.get().await.unwrap();\n    Json(${query}.await.unwrap())`));
    assert.equal((await diesel('orders::table.order(orders::id).load::<Order>(&mut conn)')).length, 1);
    for (const query of ['orders::table.limit(50).load::<Order>(&mut conn)', 'Line::belonging_to(&order).load::<Line>(&mut conn)', 'orders::table.load::<Order>(&mut reader)']) assert.deepEqual(await diesel(query), [], query);
  });

  it('are found in collections of MongoDB with nothing to choose by', async () => {
    const mongo = (query: string): Promise<readonly string[]> => found('unbounded-query', handler('use mongodb::{bson::doc, Collection};', `let orders: Collection<Order> = db.collection("orders");\n    Json(${query}.await.unwrap().try_collect().await.unwrap())`).replace('State<Db>', 'State<mongodb::Database>'));
    assert.equal((await mongo('orders.find(doc! {})')).length, 1);
    for (const query of ['orders.find(doc! { "shop": shop })', 'orders.find(doc! {}).limit(50)']) assert.deepEqual(await mongo(query), [], query);
  });

  it('may be lost: what is thrown away is told, also through a short function', async () => {
    const text = 'use sea_orm::{ActiveModelTrait, DatabaseConnection};\n\nasync fn save(db: &DatabaseConnection, order: ActiveModel) -> Result<(), DbErr> {\n    order.insert(db).await?;\n    Ok(())\n}\n\nasync fn place(db: &DatabaseConnection, order: ActiveModel) {\n    let _ = save(db, order).await;\n}\n';
    assert.deepEqual(await found('swallowed-remote-error', text), ['9 order.insert']);
  });
});
