import { isLang, type Lang } from '../../i18n/languages.ts'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { placeTexts, serviceTexts } from './entry.ts'
import { mayEditGuide } from './guide.access.ts'
import { findOrganisation } from './organisations/organisation.queries.ts'
import { findPlace } from './places/place.queries.ts'
import { findService } from './services/service.queries.ts'
import { deleteTranslation, saveTranslations } from './translation.queries.ts'

/** `words` '' takes a translation back. */
export type TextWish = { field: string; words: string; state: 'human' | 'machine' | 'reviewed' }

/** Texts of a service, a place or an organisation in another language, all of them or none. */
export async function translateGuide(
  scope: Scope,
  recordId: string,
  lang: Lang,
  wishes: readonly TextWish[],
): Promise<Outcome<null, 'translation.language' | 'translation.no_source'>> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden('translateGuide')
  if (!isLang(lang) || lang === sourceLanguage(scope.city)) return refused('translation.language')
  return transact(scope, 'guide.translate', async ({ tx, changed }) => {
    const sources = await sourcesOf(tx, recordId)
    if (!sources) throw new NotFound('record')
    if (wishes.some(({ field, words }) => words !== '' && !sources[field])) return refused('translation.no_source')
    const given = wishes.filter(({ words }) => words !== '')
    const rows = given.map((wish) => ({ recordId, lang, ...wish, source: sources[wish.field] ?? '' }))
    await saveTranslations(tx, scope, rows)
    for (const { field, words } of wishes) if (words === '') await deleteTranslation(tx, recordId, field, lang)
    changed({ kind: 'guide_translation', id: recordId, before: null, after: { lang, wishes } })
    return ok(null)
  })
}

/** What there is to translate of a record, by field. */
async function sourcesOf(tx: Parameters<typeof findService>[0], id: string): Promise<Record<string, string> | null> {
  const service = await findService(tx, { id })
  if (service) return Object.fromEntries(serviceTexts.map((field) => [field, service[field]]))
  const place = await findPlace(tx, { id })
  if (place) return Object.fromEntries(placeTexts.map((field) => [field, place[field]]))
  const organisation = await findOrganisation(tx, { id })
  return organisation ? { about: organisation.about } : null
}
