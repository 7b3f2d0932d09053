/** The demonstration city really served, both listeners, on a copy of the database that is the caller's own. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildScripts } from '../../bin/build-scripts.ts'
import { buildStyles } from '../../bin/build-styles.ts'
import { listBrands } from '../../brands/brand.ts'
import { localApp, publicApp } from '../../src/app.ts'
import { listen } from '../../src/platform/http/listen.ts'
import { loadFiles } from '../../src/platform/http/static-files.ts'
import { openLog } from '../../src/platform/log.ts'
import { projectRoot } from '../../src/platform/root.ts'
import type { City } from '../../src/platform/scope.ts'
import { openLocalAccess } from '../../src/workspace/access.ts'
import { committingScope } from './city.ts'
import { freePort } from './ports.ts'
import { hostOf } from './template.ts'

export type ServedCity = Awaited<ReturnType<typeof serveCity>>

let built: ReturnType<typeof buildAssets> | undefined

/** Stylesheets and scripts are built anew from their sources, once a process: `dist/` may be older than they are. */
async function buildAssets() {
  const folder = await mkdtemp(join(tmpdir(), 'wirken-assets-'))
  try {
    const assets = { ...(await buildStyles(folder)), ...(await buildScripts(folder)) }
    return { assets, assetFiles: await loadFiles(folder) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function serveCity(name: string) {
  const scope = await committingScope(name)
  built ??= buildAssets()
  const brands = await listBrands(join(projectRoot, 'brands'))
  const access = openLocalAccess()
  const [port, localPort] = [await freePort(), await freePort()]
  const publicUrl = `http://${hostOf(scope.city.slug)}:${port}`
  const parts = {
    db: scope.db,
    log: openLog('error'),
    ...(await built),
    publicFiles: await loadFiles(join(projectRoot, 'public')),
    brandOf: (city: City) => brands.find((brand) => brand.slug === city.brand)!,
    publicUrl,
    now: () => scope.now,
    localCity: async () => scope.city,
    access,
    printAddress: () => {},
  }
  const closing = [
    await listen(publicApp(parts), '127.0.0.1', port),
    await listen(localApp(parts), '127.0.0.1', localPort),
  ]
  return {
    scope,
    publicUrl,
    localUrl: `http://127.0.0.1:${localPort}`,
    /** A new one-time address of the local pages. */
    localAddress: () => `http://127.0.0.1:${localPort}/open/${access.issue()}`,
    async close() {
      for (const close of closing) await close()
    },
  }
}
