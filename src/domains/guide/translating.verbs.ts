import type { Lang } from '../../i18n/languages.ts'
import type { Transaction } from '../../platform/database.ts'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { placeTexts, serviceTexts } from './entry.ts'
import { mayEditGuide } from './guide.access.ts'
import { listOrganisations } from './organisations/organisation.queries.ts'
import { listPlaces } from './places/place.queries.ts'
import { listServices } from './services/service.queries.ts'
import { deleteTranslation, saveTranslations } from './translation.queries.ts'

/** `words` '' takes a translation back. */
export type TextWish = {
  recordId: string
  lang: Lang
  field: string
  words: string
  state: 'human' | 'machine' | 'reviewed'
}

/** Texts of services, places and organisations in other languages, all of them or none. */
export async function translateGuide(
  scope: Scope,
  wishes: readonly TextWish[],
): Promise<Outcome<null, 'translation.language' | 'translation.no_source'>> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden('translateGuide')
  if (wishes.some(({ lang }) => lang === sourceLanguage(scope.city))) return refused('translation.language')
  return transact(scope, 'guide.translate', async ({ tx, changed }) => {
    const byRecord = Map.groupBy(wishes, ({ recordId }) => recordId)
    const sources = await sourcesOf(tx, [...byRecord.keys()])
    if (sources.size < byRecord.size) throw new NotFound('record')
    const rows = wishes.map((wish) => ({ ...wish, source: sources.get(wish.recordId)?.[wish.field] ?? '' }))
    const given = rows.filter(({ words }) => words !== '')
    if (given.some(({ source }) => source === '')) return refused('translation.no_source')
    await saveTranslations(tx, scope, given)
    for (const { recordId, field, lang, words } of wishes) {
      if (words === '') await deleteTranslation(tx, recordId, field, lang)
    }
    for (const [id, told] of byRecord) changed({ kind: 'guide_translation', id, before: null, after: { wishes: told } })
    return ok(null)
  })
}

/** What there is to translate of each record, by field. */
async function sourcesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, Record<string, string>>> {
  const of = <Field extends string>(
    records: readonly ({ id: string } & Record<Field, string>)[],
    fields: readonly Field[],
  ) => records.map((one) => [one.id, Object.fromEntries(fields.map((field) => [field, one[field]]))] as const)
  return new Map([
    ...of(await listServices(tx, ids), serviceTexts),
    ...of(await listPlaces(tx, ids), placeTexts),
    ...of(await listOrganisations(tx, ids), ['about']),
  ])
}
