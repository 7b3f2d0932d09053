import type pg from 'pg'
import { findCityOfHost } from '../cities.ts'
import type { Database } from '../database.ts'
import { readVersion } from '../transact.ts'
import { KnownHosts } from './known-hosts.ts'
import { KnownVersions } from './known-versions.ts'
import { PageCache } from './page-cache.ts'
import { listenForVersions } from './version-listener.ts'

/** A city's pages in ten languages are about 10 MB. */
const mostBytes = 128 * 1024 * 1024

export type KeptSite = { pages: PageCache; hosts: KnownHosts }

/** Keeps what everybody gets alike in memory. `connection`: for hearing of what other nodes write. */
export function keepSite(
  db: Database,
  connection: pg.ClientConfig,
  now: () => Date,
): KeptSite & { close: () => Promise<void> } {
  const versions = new KnownVersions(db, (cityId) => readVersion(db, cityId))
  const deaf = listenForVersions(connection, versions)
  const pages = new PageCache(versions, mostBytes, () => now().getTime())
  void pages.compressWhenIdle()
  const hosts = new KnownHosts(versions, (host) => findCityOfHost(db, host))
  const close = async () => {
    pages.close()
    await deaf()
  }
  return { pages, hosts, close }
}
