import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listBrands } from '../../brands/brand.ts'
import type { Config } from '../config.ts'
import { nameCity } from '../platform/cities.ts'
import { connect } from '../platform/connect.ts'
import { openDatabase, openPool } from '../platform/database.ts'
import { projectRoot } from '../platform/root.ts'
import { announcer, tell } from './announce.ts'
import { ensureCity } from './city.ts'
import { sayCommand } from './command.messages.ts'

/** `city --name NAME --brand SLUG`: what an empty city is called and how it looks. Tells what holds afterwards. */
export async function nameCityCommand(config: Config, args: string[]): Promise<number> {
  const { lang } = config
  const wish = readWish(args)
  if (!wish) {
    tell(sayCommand(lang, 'city.usage'))
    return 2
  }
  const brands = (await listBrands(join(projectRoot, 'brands'))).map((brand) => brand.slug)
  if (wish.brand !== undefined && !brands.includes(wish.brand)) {
    tell(sayCommand(lang, 'city.no_brand', { brand: wish.brand, brands: brands.join(', ') }))
    return 1
  }
  const connections = await connect(config, announcer(lang), true)
  const pool = openPool(connections.owner, () => {}, 2)
  try {
    const db = openDatabase(pool)
    const city = await ensureCity(connections, db, config, tell)
    if (city.demo) {
      tell(sayCommand(lang, 'city.demo'))
      return 1
    }
    const scope = { db, city, viewer: { kind: 'command' }, lang: 'de', now: new Date() } as const
    const named = await nameCity(scope, wish)
    tell(sayCommand(lang, 'city.named', { name: named.name, brand: named.brand }))
    return 0
  } finally {
    await pool.end()
    await connections.stop()
  }
}

function readWish(args: string[]): { name?: string; brand?: string } | undefined {
  try {
    const { values } = parseArgs({ args, options: { name: { type: 'string' }, brand: { type: 'string' } } })
    const name = values.name?.trim()
    if (name === '' || (name === undefined && values.brand === undefined)) return undefined
    return { ...(name === undefined ? {} : { name }), ...(values.brand === undefined ? {} : { brand: values.brand }) }
  } catch {
    return undefined
  }
}
