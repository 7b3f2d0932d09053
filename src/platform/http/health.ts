import { Hono } from 'hono'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** `/healthz`: the process answers. `/readyz`: it can do its work, the database included. For machines, not people. */
export function health(db: Database): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    try {
      await sql`select 1`.execute(db)
      return c.text('ready')
    } catch {
      return c.text('no database', 503)
    }
  })
  return app
}
