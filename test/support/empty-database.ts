import pg from 'pg'
import { inject } from 'vitest'
import { ownerRole } from '../../src/platform/roles.ts'

/** A database with nothing in it, as its owner knows it; thrown away with its server. */
export async function makeEmptyDatabase(name: string): Promise<pg.ClientConfig> {
  const superuser = inject('superuser')
  const database = `empty_${process.env.VITEST_POOL_ID ?? '0'}_${process.pid}_${name}`
  const client = new pg.Client({ ...superuser, database: 'postgres' })
  await client.connect()
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(database)}`)
    await client.query(`create database ${pg.escapeIdentifier(database)} owner ${ownerRole}`)
  } finally {
    await client.end()
  }
  return { ...superuser, user: ownerRole, database }
}
