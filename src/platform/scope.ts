import type { Lang } from '../i18n/languages.ts'
import type { Database } from './database.ts'

/** What a city says instead of our own words: by language, then by their key. Which keys there are is the domains' business. */
export type OwnWords = { readonly [lang in Lang]?: Readonly<Record<string, string>> }

/** A tenant. `brand` names a folder in `brands/`. */
export type City = {
  id: string
  slug: string
  name: string
  brand: string
  languages: Lang[]
  /** Those, and what the guide speaks besides. */
  guideLanguages: Lang[]
  ownWords: OwnWords
  demo: boolean
  /** Which state of all this it is. */
  version: number
}

/** A role in the city; with a unit, there alone. Which roles there are is the accounts' business. */
export type Grant = { role: string; unitId: string | null }

/**
 * Who looks or acts. `public`: everybody, the same for all. `local`: the person at the computer on which the program
 * runs, by the one-time address. `command`: the command line, and the loading of the demonstration city. `person`:
 * somebody who has signed in, with what they are in this city. `guest`: somebody who came by a link of their own in a mail,
 * to what awaits them and no further; the city knows them, no account is needed.
 */
export type Viewer =
  | { kind: 'public' }
  | { kind: 'local' }
  | { kind: 'command' }
  | { kind: 'person'; id: string; name: string; grants: readonly Grant[] }
  | { kind: 'guest'; id: string; name: string }

/** Who did it, as records and the log keep it: people by their id, never by name, so that a name can be erased. */
export function actorOf(viewer: Viewer): string {
  return 'id' in viewer ? `${viewer.kind}:${viewer.id}` : viewer.kind
}

/** What every call is told, never finds out by itself. */
export type Scope = { db: Database; city: City; viewer: Viewer; lang: Lang; now: Date }

/** The language in which a city writes; everything else is translation. */
export function sourceLanguage(city: City): Lang {
  return city.languages[0] ?? 'de'
}
