import type { Lang } from '../i18n/languages.ts'
import type { Database } from './database.ts'

/** A tenant. `brand` names a folder in `brands/`. */
export type City = { id: string; slug: string; name: string; brand: string; languages: Lang[]; demo: boolean }

/**
 * Who looks or acts. `public`: everybody, the same for all. `local`: the person at the computer on which the program
 * runs, by the one-time address. `command`: the command line, and the loading of the demonstration city.
 */
export type Viewer = { kind: 'public' } | { kind: 'local' } | { kind: 'command' }

/** What every call is told, never finds out by itself. */
export type Scope = { db: Database; city: City; viewer: Viewer; lang: Lang; now: Date }

/** The language in which a city writes; everything else is translation. */
export function sourceLanguage(city: City): Lang {
  return city.languages[0] ?? 'de'
}
