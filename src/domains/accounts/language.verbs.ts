import type { StaffLang } from '../../i18n/languages.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { writeQuietly } from '../../platform/transact.ts'
import { saveLanguageOf } from './person.queries.ts'

/** Somebody says in which language they see the workspace and are written to; null: they leave it to others. Nobody's act but theirs. */
export async function chooseLanguage(scope: Scope, lang: StaffLang | null): Promise<void> {
  const { viewer } = scope
  if (viewer.kind !== 'person') throw new NotFound('person')
  await writeQuietly(scope, (tx) => saveLanguageOf(tx, viewer.id, lang))
}
