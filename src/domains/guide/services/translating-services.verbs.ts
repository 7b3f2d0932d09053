import type { Lang } from '../../../i18n/languages.ts'
import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayEditGuide } from '../guide.access.ts'
import type { TextWish } from '../translating.verbs.ts'
import { saveTranslations } from '../translation.queries.ts'
import { listServices } from './service.queries.ts'

/** For whoever brings in whole lists: texts of many services in many languages, all of them or none. */
export async function translateServices(
  scope: Scope,
  wishes: readonly (TextWish & { serviceId: string; lang: Lang })[],
): Promise<Outcome<null, 'translation.language' | 'translation.no_source'>> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden('translateServices')
  if (wishes.some(({ lang }) => lang === sourceLanguage(scope.city))) return refused('translation.language')
  return transact(scope, 'guide.translate', async ({ tx, changed }) => {
    const of = Map.groupBy(wishes, ({ serviceId }) => serviceId)
    const services = new Map((await listServices(tx, [...of.keys()])).map((one) => [one.id, { ...one }]))
    const rows = wishes.map(({ serviceId, ...wish }) => {
      const source = Object.entries(services.get(serviceId) ?? {}).find(([field]) => field === wish.field)?.[1]
      return { recordId: serviceId, ...wish, source: typeof source === 'string' ? source : '' }
    })
    if (rows.some(({ source }) => source === '')) return refused('translation.no_source')
    await saveTranslations(tx, scope, rows)
    for (const [id, told] of of) changed({ kind: 'guide_translation', id, before: null, after: { wishes: told } })
    return ok(null)
  })
}
