import type { Request, Response } from "express";
import { db } from "./db";

const TABLE = "orders";

export async function show(req: Request, res: Response) {
  const rows = await db.query(`SELECT * FROM orders WHERE id = ${req.params.id}`); // expect: sql-injection
  const name = req.query.name;
  const sql = "SELECT * FROM customers WHERE name = '" + name + "'";
  const customers = await db.query(sql); // expect: sql-injection
  const safe = await db.query("SELECT * FROM orders WHERE id = $1", [req.params.id]); // ok: sql-injection
  const id = Number(req.params.id);
  const number = await db.query(`SELECT * FROM ${TABLE} WHERE id = ${id}`); // ok: sql-injection
  const log = logger.query(`looking up ${req.params.id}`); // ok: sql-injection
  res.json({ rows, customers, safe, number, log });
}

export function byEmail(email: string) {
  return db.query("SELECT * FROM customers WHERE email = '" + email + "'"); // expect: sql-injection
}

export function countRows(table: string) {
  return db.query("SELECT count(*) FROM " + table); // ok: sql-injection
}

export async function search(req: Request) {
  const { name, page } = req.query;
  const where = `WHERE name = '${name}'`;
  const sql = "SELECT * FROM orders " + where;
  await db.query(sql); // expect: sql-injection
  const [first] = known;
  await db.query("SELECT * FROM orders WHERE name = '" + first + "'"); // ok: sql-injection
}
