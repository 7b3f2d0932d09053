import type { Lang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'

/** Something that names a person as the one who did it: of what kind, of which record, since when where that is kept. */
export type Held = { kind: string; recordId: string; at: Date | null }

/**
 * How a domain says what it holds of somebody, and forgets them. Actors are those of `actorOf`. Whoever composes the
 * program gathers the holders of all domains; a new domain adds its own.
 */
export type Holder = {
  listHeld: (tx: Transaction, actor: string) => Promise<Held[]>
  /** What people call these records, for those that are its own and still there. */
  listRecordNames: (tx: Transaction, ids: readonly string[]) => Promise<Map<string, string>>
  /** `kind.measure` or `verb.plan.addMeasure` in words; undefined for what it does not know. */
  say: (lang: Lang, key: string) => string | undefined
  /**
   * Puts `erasedActor` in the place of somebody, in one city. Called on the owner's connection: what was recorded once is
   * otherwise not rewritten, and no policy keeps that connection to its city. Gives how many rows.
   */
  forgetActor: (tx: Transaction, cityId: string, actor: string) => Promise<number>
}

/** A kind of thing that is kept for some days and then dropped by the daily work. */
export type Keeper = {
  kind: string
  /** Days where the city says nothing; null: until somebody deletes it. */
  days: number | null
  /** Whether a city may keep it until somebody deletes it. */
  mayStay: boolean
  name: (lang: Lang) => string
  /** From when the days count. */
  since: (lang: Lang) => string
  /** Drops what is older and gives how many; null for what is dropped in all cities at once. */
  drop: ((scope: Scope, before: Date) => Promise<number>) | null
}
