import type { Words } from '../../../platform/http/form.ts'
import type { Revisable } from '../revision.ts'

/** What somebody has written of a record and not published yet. `base`: what it said when the copy was begun. */
export type WorkingCopy = { base: Words; words: Words; version: number; savedAt: Date; actor: string }

/** A record as its form shows it: all that it says, word for word, and what is written of it and not published. */
export type Drafted = {
  subject: Revisable
  id: string
  planId: string
  version: number
  isPublished: boolean
  words: Words
  copy: WorkingCopy | null
}

/** Both versions that a person has before them: the record's, and that of its working copy (0 where there is none). */
export function stampOf({ version, copy }: Pick<Drafted, 'version' | 'copy'>): string {
  return `${version}-${copy?.version ?? 0}`
}

/** What the form goes on from. */
export function latestWords({ words, copy }: Pick<Drafted, 'words' | 'copy'>): Words {
  return copy?.words ?? words
}
