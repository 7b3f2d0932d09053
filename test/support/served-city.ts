/** The demonstration city really served, both listeners, on a copy of the database that is the caller's own. */

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildScripts } from '../../bin/build-scripts.ts'
import { buildStyles } from '../../bin/build-styles.ts'
import { listBrands } from '../../brands/brand.ts'
import { localApp, publicApp } from '../../src/app.ts'
import { authWhenAsked } from '../../src/domains/accounts/accounts.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import { changeCity } from '../../src/platform/cities.ts'
import { openDatabase, openPool } from '../../src/platform/database.ts'
import { listen } from '../../src/platform/http/listen.ts'
import { loadFiles } from '../../src/platform/http/static-files.ts'
import { openLater } from '../../src/platform/later.ts'
import { openLog } from '../../src/platform/log.ts'
import { granted } from '../../src/platform/outcome.ts'
import { projectRoot } from '../../src/platform/root.ts'
import type { City, Scope } from '../../src/platform/scope.ts'
import { openLocalAccess } from '../../src/workspace/access.ts'
import { committingScope, ownerOf, poolOf } from './city.ts'
import { lookAt } from './look.ts'
import { freePort } from './ports.ts'
import { testSecret } from './site.ts'
import { hostOf } from './template.ts'

async function offer(scope: Scope, name: string, languages: Lang[]) {
  const pool = openPool(ownerOf(await poolOf(name)), () => {}, 1)
  scope.city = granted(await changeCity({ ...scope, db: openDatabase(pool) }, { languages }))
  await pool.end()
}

export type ServedCity = Awaited<ReturnType<typeof serveCity>>

let built: ReturnType<typeof buildAssets> | undefined

/**
 * Stylesheets and scripts as the whole suite has just built them (test/support/vitest-run.ts). Else they are built anew from
 * their sources, once a process, which takes ten seconds: `dist/` may be older than they are.
 */
async function buildAssets() {
  const built = process.env.WIRKEN_TEST_BUILT
  if (built) {
    const fresh = join(built, 'assets')
    const assets: Record<string, string> = JSON.parse(await readFile(join(fresh, 'names.json'), 'utf8'))
    return { assets, assetFiles: await loadFiles(fresh) }
  }
  const folder = await mkdtemp(join(tmpdir(), 'wirken-assets-'))
  try {
    const assets = { ...(await buildStyles(folder)), ...(await buildScripts(folder)) }
    return { assets, assetFiles: await loadFiles(folder) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `languages`: those that the city offers; German and English where nothing else is said. */
export async function serveCity(name: string, languages?: Lang[]) {
  const scope = await committingScope(name)
  if (languages) await offer(scope, name, languages)
  built ??= buildAssets()
  const brands = await listBrands(join(projectRoot, 'brands'))
  const access = openLocalAccess()
  const [port, localPort] = [await freePort(), await freePort()]
  const publicUrl = `http://${hostOf(scope.city.slug)}:${port}`
  const { later, settled } = openLater((error) => {
    throw error
  })
  const parts = {
    db: scope.db,
    log: openLog('error'),
    ...(await built),
    publicFiles: await loadFiles(join(projectRoot, 'public')),
    brands,
    brandOf: (city: City) => brands.find((brand) => brand.slug === city.brand)!,
    publicUrl,
    now: () => scope.now,
    auth: authWhenAsked({ db: scope.db, publicUrl, secret: testSecret }),
    secret: testSecret,
    hasMailServer: false,
    look: lookAt(() => poolOf(name), publicUrl),
    later,
    localCity: async () => scope.city,
    access,
    printAddress: () => {},
  }
  const closing = [
    settled,
    await listen(publicApp(parts), '127.0.0.1', port),
    await listen(localApp(parts), '127.0.0.1', localPort),
  ]
  return {
    scope,
    settled,
    publicUrl,
    localUrl: `http://127.0.0.1:${localPort}`,
    /** A new one-time address of the local pages. */
    localAddress: () => `http://127.0.0.1:${localPort}/open/${access.issue()}`,
    async close() {
      for (const close of closing) await close()
    },
  }
}
