import pg from 'pg'
import type { KnownVersions } from './known-versions.ts'

const again = 1_000
/** A connection that a network has cut without a word is noticed when a beat gets no answer. */
const beat = 5_000

/** Hears of every rise of a content version on a connection of its own, and listens anew when that breaks. */
export function listenForVersions(connection: pg.ClientConfig, versions: KnownVersions): () => Promise<void> {
  let client: pg.Client | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function begin(): Promise<void> {
    const own = new pg.Client({ ...connection, connectionTimeoutMillis: beat, query_timeout: beat })
    client = own
    own.on('notification', ({ payload = '' }) => {
      const [cityId = '', version = ''] = payload.split(' ')
      versions.raise(cityId, Number(version))
    })
    own.on('error', () => lost(own))
    own.on('end', () => lost(own))
    try {
      await own.connect()
      await own.query('listen city_version')
      if (client !== own) return
      versions.beginHearing()
      timer = setInterval(() => own.query('select 1').catch(() => lost(own)), beat).unref()
    } catch {
      lost(own)
    }
  }

  function lost(one: pg.Client): void {
    if (client !== one) return
    client = undefined
    versions.endHearing()
    clearInterval(timer)
    one.end().catch(() => {})
    if (!closed) setTimeout(begin, again).unref()
  }

  void begin()
  return async () => {
    closed = true
    const last = client
    client = undefined
    versions.endHearing()
    clearInterval(timer)
    await last?.end().catch(() => {})
  }
}
