import { guide } from '../../db/demo/guide.ts'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import type { Config } from '../config.ts'
import { loadStory } from '../demo/load-story.ts'
import { showEditions } from '../domains/plan/plan.ts'
import { type Lang, languages } from '../i18n/languages.ts'
import { alone } from '../platform/alone.ts'
import { foundCity, listCities } from '../platform/cities.ts'
import type { Connections } from '../platform/connect.ts'
import { type Database, openDatabase, openPool } from '../platform/database.ts'
import type { City } from '../platform/scope.ts'
import { sayCommand } from './command.messages.ts'

const firstLanguages: Lang[] = ['de', 'de-simple', 'en']

/**
 * The city of this installation. The first start founds one: the demonstration city with its story, or an empty one. A
 * start that was killed in between has founded nothing, or founded the city and loads its story now.
 */
export async function ensureCity(
  connections: Connections,
  db: Database,
  config: Config,
  announce: (words: string) => void,
): Promise<City> {
  // An import may join a database whose first start is still loading the story.
  return alone(connections.owner, async () => {
    const [known] = await listCities(db)
    const city = known ?? (await found(connections, config, announce))
    const scope = { db, city, viewer: { kind: 'command' }, lang: 'de', now: new Date() } as const
    if (city.demo && (await showEditions(scope)).length === 0) {
      const story = { ...musterstadt, guide }
      await loadStory(scope, story, (edition) => announce(sayCommand(config.lang, 'step.demo', { edition })))
    }
    return city
  })
}

async function found(connections: Connections, config: Config, announce: (words: string) => void): Promise<City> {
  announce(sayCommand(config.lang, 'step.founding'))
  const { slug, name, brand } = musterstadt
  // The demonstration shows all that the pages can speak; a city begins with what it can answer for, and adds more.
  const demo = { slug, name, brand, languages: [...languages] }
  const empty = { slug: 'stadt', name: sayCommand('de', 'city.empty_name'), brand: 'plain', languages: firstLanguages }
  const city = { ...(config.demo ? demo : empty), demo: config.demo }
  const pool = openPool(connections.owner, () => {}, 1)
  try {
    const owner = openDatabase(pool)
    return await owner.transaction().execute((tx) => foundCity(tx, city, new Date()))
  } finally {
    await pool.end()
  }
}
