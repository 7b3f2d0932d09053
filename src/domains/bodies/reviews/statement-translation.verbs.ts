import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayTranslate } from '../../plan/plan.ts'
import {
  listStatements,
  listStatementTranslations,
  saveStatementTranslation,
  type TranslationState,
} from './statement.queries.ts'

/** Adds a statement in another language beside its own words, which stay as they are. */
export async function translateStatement(
  scope: Scope,
  number: number,
  wish: { lang: string; words: string; state: TranslationState },
): Promise<Outcome<null, 'translation.words_missing' | 'translation.own_language'>> {
  if (!mayTranslate(scope.viewer)) throw new Forbidden('translateStatement')
  return transact(scope, 'bodies.translateStatement', async ({ tx, changed }) => {
    const [statement] = await listStatements(tx, { numbers: [number] })
    if (!statement) throw new NotFound('statement')
    const words = wish.words.trim()
    if (words === '') return refused('translation.words_missing')
    if (wish.lang === statement.lang) return refused('translation.own_language')
    const before = (await listStatementTranslations(tx, [statement.id])).find(({ lang }) => lang === wish.lang)
    const row = { statementId: statement.id, lang: wish.lang, words, state: wish.state }
    await saveStatementTranslation(tx, scope, row)
    changed({ kind: 'statementTranslation', id: statement.id, before: before ?? null, after: row })
    return ok(null)
  })
}
