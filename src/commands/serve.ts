import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lacksOf, listBrands } from '../../brands/brand.ts'
import { contactOf } from '../../brands/brand-contact.ts'
import { localApp, publicApp } from '../app.ts'
import type { Config } from '../config.ts'
import { authWhenAsked } from '../domains/accounts/accounts.ts'
import { importDesk, readingDesk } from '../domains/plan/plan.ts'
import { formatList } from '../i18n/format.ts'
import type { Lang } from '../i18n/languages.ts'
import { hotPath } from '../platform/cache/hot-path.ts'
import { keepSite } from '../platform/cache/open-cache.ts'
import { listCities } from '../platform/cities.ts'
import { connect, migrationFolder } from '../platform/connect.ts'
import { type Database, openDatabase, openPool } from '../platform/database.ts'
import { entriesLookedAt, lookAtDatabase } from '../platform/database-facts.ts'
import { publicLimits } from '../platform/http/client-limits.ts'
import { listen, requireFree } from '../platform/http/listen.ts'
import { servedLog } from '../platform/http/request-log.ts'
import { loadFiles } from '../platform/http/static-files.ts'
import { openLater } from '../platform/later.ts'
import { type Logger, logBug, openLog } from '../platform/log.ts'
import { openPostOffice } from '../platform/mail/post-office.ts'
import { lookAtFolder, requireUnlocked } from '../platform/postgres/postgres.ts'
import { readProgramVersion } from '../platform/program-version.ts'
import { withClient } from '../platform/roles.ts'
import { projectRoot } from '../platform/root.ts'
import type { City } from '../platform/scope.ts'
import { programSecret } from '../platform/secret.ts'
import { openLocalAccess } from '../workspace/access.ts'
import { announcer, tell } from './announce.ts'
import { ensureCity } from './city.ts'
import { sayCommand } from './command.messages.ts'
import { dailyWork } from './daily-work.ts'
import { untilSignal } from './ending.ts'
import { everyDay } from './tidy-up.ts'

/** Serves the city until it is told to stop, or until its database dies. */
export async function serve(config: Config): Promise<number> {
  const stopWish = untilSignal()
  const log = openLog(config.logLevel)
  // A Wirken that is running already has both: of the two, the folder is what the person can do something about.
  if (!config.databaseUrl) await requireUnlocked(config.dataDir)
  // Before the database is set up and a city loaded: a taken port is known at once.
  await requireFree(config.host, config.port)
  await requireFree('127.0.0.1', config.localPort)
  const connections = await connect(config, announcer(config.lang))
  const pool = openPool(connections.app, (error) => log.warn({ err: error }, 'connection lost'), 20)
  const closing: (() => Promise<unknown>)[] = [
    readingDesk.close,
    importDesk.close,
    () => pool.end(),
    () => connections.stop(),
  ]
  try {
    const db = openDatabase(pool)
    const city = await ensureCity(connections, db, config, tell)
    const onFailure = (error: unknown) => logBug(log, error)
    const shown = await appearance()
    const contact = (of: City, lang: Lang) => contactOf(shown.brandOf(of), lang)
    const where = { owner: connections.owner, publicUrl: config.publicUrl, contactOf: contact }
    const daily = everyDay((signal) => dailyWork({ db, lang: config.lang, now: new Date() }, where, signal, onFailure))
    closing.unshift(daily.close)
    const kept = keepSite(db, connections.app, () => new Date())
    closing.unshift(kept.close)
    const secret = await programSecret(config.databaseUrl, config.dataDir)
    const { later, settled } = openLater((error) => logBug(log, error))
    closing.unshift(settled)
    const post = config.smtpUrl === undefined ? undefined : await openPost(db, config.smtpUrl, config.mailFrom, log)
    if (post) closing.unshift(post.close)
    const access = openLocalAccess()
    const printAddress = () => {
      const url = `http://127.0.0.1:${config.localPort}/open/${access.issue()}`
      tell(sayCommand(config.lang, 'ready.local', { url }))
    }
    const parts = {
      db,
      log,
      ...shown,
      publicUrl: config.publicUrl,
      behindProxy: config.behindProxy,
      now: () => new Date(),
      kept,
      auth: authWhenAsked({ db, publicUrl: config.publicUrl, secret }),
      secret,
      hasMailServer: post !== undefined,
      look: async (of: City) => ({
        version: await readProgramVersion(),
        node: process.versions.node,
        settings: config,
        folder: config.databaseUrl === undefined ? await lookAtFolder(config.dataDir) : undefined,
        database: await withClient(connections.owner, (client) =>
          lookAtDatabase(client, migrationFolder, entriesLookedAt, of.slug),
        ),
      }),
      later,
      localCity: async () => (await listCities(db)).find((one) => one.id === city.id) ?? city,
      access,
      printAddress,
    }
    const served = servedLog(log)
    const hot = hotPath(kept.pages, kept.hosts, served)
    closing.unshift(await listen(publicApp(parts), config.host, config.port, hot, publicLimits))
    closing.unshift(await listen(localApp(parts), '127.0.0.1', config.localPort))
    remind(config.lang, lacksOf(parts.brandOf(city)))
    tell(sayCommand(config.lang, 'ready.public', { url: config.publicUrl }))
    printAddress()
    tell(sayCommand(config.lang, 'ready.stop'))
    // Nobody waits for it, however many cities there are.
    daily.start()
    const death = await Promise.race([stopWish, connections.died])
    if (death !== undefined) tell(`${sayCommand(config.lang, 'database.died')}\n${death}`)
    tell(sayCommand(config.lang, 'stopping'))
    return death === undefined ? 0 : 1
  } finally {
    for (const close of closing) await close()
    tell(sayCommand(config.lang, 'stopped'))
  }
}

function openPost(db: Database, smtpUrl: string, sender: string, log: Logger) {
  return openPostOffice({ db, smtpUrl, sender, now: () => new Date(), onFailure: (error) => logBug(log, error) })
}

/** What the law wants said and the city's brand does not say yet. Its readers see that it is missing. */
function remind(lang: Lang, lacks: ReturnType<typeof lacksOf>): void {
  if (lacks.length === 0) return
  const what = formatList(
    lang,
    lacks.map((one) => sayCommand(lang, `lacks.${one}`)),
  )
  tell(sayCommand(lang, 'ready.lacks', { what }))
}

/** Stylesheets, icons and brands, read once. */
async function appearance() {
  const assetFolder = join(projectRoot, 'dist', 'assets')
  const assets: Record<string, string> = JSON.parse(await readFile(join(assetFolder, 'names.json'), 'utf8'))
  const brands = new Map((await listBrands(join(projectRoot, 'brands'))).map((brand) => [brand.slug, brand]))
  return {
    assets,
    brands: [...brands.values()],
    assetFiles: await loadFiles(assetFolder),
    publicFiles: await loadFiles(join(projectRoot, 'public')),
    brandOf: (city: City) => {
      const brand = brands.get(city.brand) ?? brands.get('plain')
      if (!brand) throw new Error(`there is no brand ${city.brand}`)
      return brand
    },
  }
}
