import { join } from 'node:path'
import { listBrands } from '../../brands/brand.ts'
import type { Config } from '../config.ts'
import { describeLanguage, type Lang, languages } from '../i18n/languages.ts'
import { changeCity } from '../platform/cities.ts'
import { connect } from '../platform/connect.ts'
import { openDatabase, openPool } from '../platform/database.ts'
import { granted } from '../platform/outcome.ts'
import { projectRoot } from '../platform/root.ts'
import type { City } from '../platform/scope.ts'
import { announcer, tell } from './announce.ts'
import { ensureCity } from './city.ts'
import { type CityWish, readCityWish } from './city-wish.ts'
import { sayCommand } from './command.messages.ts'

/**
 * `city [--name NAME] [--brand SLUG] [--languages de,en,ar]`: what a city is called, how it looks and which languages
 * its pages offer. Tells what holds afterwards; without a wish, what holds.
 */
export async function cityCommand(config: Config, args: string[]): Promise<number> {
  const { lang } = config
  const wish = readCityWish(args)
  if (wish === undefined) {
    tell(sayCommand(lang, 'city.usage'))
    return 2
  }
  const refusal = await refusalOf(wish, lang)
  if (refusal !== undefined) {
    tell(refusal)
    return 1
  }
  const connections = await connect(config, announcer(lang), true)
  const pool = openPool(connections.owner, () => {}, 2)
  try {
    const db = openDatabase(pool)
    const city = await ensureCity(connections, db, config, tell)
    if (city.demo && (wish.name !== undefined || wish.brand !== undefined)) {
      tell(sayCommand(lang, 'city.demo'))
      return 1
    }
    const scope = { db, city, viewer: { kind: 'command' }, lang: 'de', now: new Date() } as const
    tellCity(granted(await changeCity(scope, wish)), lang)
    return 0
  } finally {
    await pool.end()
    await connections.stop()
  }
}

async function refusalOf(wish: CityWish, lang: Lang): Promise<string | undefined> {
  if (wish.unknown !== undefined) {
    return sayCommand(lang, 'city.no_language', { language: wish.unknown, languages: named(languages) })
  }
  const brands = (await listBrands(join(projectRoot, 'brands'))).map((brand) => brand.slug)
  if (wish.brand === undefined || brands.includes(wish.brand)) return undefined
  return sayCommand(lang, 'city.no_brand', { brand: wish.brand, brands: brands.join(', ') })
}

function tellCity(city: City, lang: Lang): void {
  const { name, brand } = city
  tell(sayCommand(lang, 'city.is', { name, brand, languages: named(city.guideLanguages) }))
  const more = languages.filter((one) => !city.guideLanguages.includes(one))
  if (more.length > 0) tell(sayCommand(lang, 'city.more', { languages: named(more) }))
}

function named(all: readonly Lang[]): string {
  return all.map((one) => `${one} (${describeLanguage(one).name})`).join(', ')
}
