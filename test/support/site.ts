/** Both listeners of a city without a server: what a request gets, and what the program logged meanwhile. */
import { join } from 'node:path'
import type { Hono } from 'hono'
import { pino } from 'pino'
import { listBrands } from '../../brands/brand.ts'
import { type AppParts, localApp, publicApp } from '../../src/app.ts'
import { authWhenAsked } from '../../src/domains/accounts/accounts.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import { openLater } from '../../src/platform/later.ts'
import { projectRoot } from '../../src/platform/root.ts'
import type { City, Scope } from '../../src/platform/scope.ts'
import { openLocalAccess } from '../../src/workspace/access.ts'
import { memberDoor } from '../../src/workspace/member-door.tsx'
import { workspace } from '../../src/workspace/workspace.tsx'
import { poolOf } from './city.ts'
import { lookAt } from './look.ts'
import { hostOf } from './template.ts'

export type LogLine = Record<string, unknown> & { msg?: string; errorId?: string }
export type Asked = { headers?: Record<string, string>; method?: string; body?: BodyInit }

export const testSecret = 'a secret of the tests, of which nothing depends'
export const publicUrl = 'https://plan.musterstadt.example'
/** By whom mails come. */
export const sender = {
  publicUrl,
  contactIn: (lang: Lang) => ({
    who: { words: 'Ada Arndt', lang },
    telephone: { shown: '0511 555 000', dialled: '+49511555000' },
    mail: null,
  }),
}
/** Names as the build makes them; no test of a page reads the files. */
const assets = Object.fromEntries(
  ['portal', 'room', 'workspace'].flatMap((name) =>
    ['musterstadt', 'plain'].map((brand) => [`${name}-${brand}.css`, `${name}-${brand}-0a1b2c3d.css`]),
  ),
)
const brands = await listBrands(join(projectRoot, 'brands'))

function openParts(scope: Scope, changed: Partial<AppParts>) {
  const lines: LogLine[] = []
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const brandOf = (city: City) => {
    const brand = brands.find((one) => one.slug === city.brand)
    if (!brand) throw new Error(`the tests have no brand ${city.brand}`)
    return brand
  }
  const files = { assetFiles: new Map(), publicFiles: new Map() }
  const { later, settled } = openLater((error) => void lines.push({ msg: 'bug', error: String(error) }))
  const auth = authWhenAsked({ db: scope.db, publicUrl, secret: testSecret })
  const people = { auth, secret: testSecret, later, hasMailServer: false, look: lookAt(poolOf, publicUrl) }
  const parts = {
    db: scope.db,
    log,
    assets,
    brands,
    brandOf,
    publicUrl,
    now: () => scope.now,
    ...people,
    ...files,
    ...changed,
  }
  return { parts, lines, settled }
}

export type Site = {
  app: Hono
  lines: LogLine[]
  ask: (path: string, asked?: Asked) => Promise<Response>
  /** When all is done that no answer waited for. */
  settled: () => Promise<void>
}

/** A form as a page's own button sends it. */
export function formOf(words: Record<string, string>, headers: Record<string, string> = {}): Asked {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' }
  return { method: 'POST', body: new URLSearchParams(words).toString(), headers: { ...form, ...headers } }
}

/** Every route of an app: the method, and the pattern of its addresses, in the order in which they are tried. */
export function routesOf(app: { routes: { method: string; path: string }[] }): { method: string; path: string }[] {
  return app.routes.filter(({ method }) => method !== 'ALL')
}

/** The routes behind the public door for members, which the public app only hands on to. */
export function memberRoutes(scope: Scope): { method: string; path: string }[] {
  const { parts } = openParts(scope, {})
  return routesOf(workspace(parts, memberDoor(parts)))
}

/** What everybody may ask. `path`: as in a browser's address bar, behind the host. */
export function publicSite(scope: Scope, changed: Partial<AppParts> = {}): Site {
  const { parts, lines, settled } = openParts(scope, changed)
  const app = publicApp(parts)
  return {
    app,
    lines,
    settled,
    ask: async (path, asked = {}) => app.request(`http://${hostOf(scope.city.slug)}${path}`, asked),
  }
}

export type LocalSite = Site & {
  /** Sends a form as the page's own button does. */
  send: (path: string, words: Record<string, string>, asked?: Asked) => Promise<Response>
  /** The one-time parts of the addresses that were printed. */
  printed: string[]
}

type LocalOptions = { lang?: Lang; closed?: boolean; localCity?: () => Promise<City> }

/** The pages for the person at the computer, their session open, unless `closed`. */
export function localSite(
  scope: Scope,
  { lang = 'de', closed = false, localCity = async () => scope.city }: LocalOptions = {},
) {
  const { parts, lines, settled } = openParts(scope, {})
  const access = openLocalAccess()
  const printed: string[] = []
  const print = () => void printed.push(access.issue())
  const app = localApp({ ...parts, access, localCity, printAddress: print })
  print()
  const session = closed ? undefined : access.redeem(printed[0] ?? '')
  const own = { 'Accept-Language': lang, ...(session && { Cookie: `wirken_local_3001=${session}` }) }
  const ask = async (path: string, { headers, ...rest }: Asked = {}) =>
    app.request(`http://127.0.0.1:3001${path}`, { ...rest, headers: { ...own, ...headers } })
  const send = (path: string, words: Record<string, string>, { headers, ...rest }: Asked = {}) =>
    ask(path, { ...formOf(words, headers), ...rest })
  return { app, lines, settled, ask, send, printed } satisfies LocalSite
}
