import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import { migrationsFolder } from './migrations-folder.ts'
import type { Database } from './open.ts'

export async function openServer(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: 12 })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const db = drizzle(pool, { casing: 'snake_case' })
  await migrate(db, { migrationsFolder })
  return {
    db, kind: 'postgres', embedded: null, url,
    execute: (text, values) => pool.query(text, values),
    close: () => pool.end(),
  }
}
