import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { describeRecords, districtAddress, loadKnownRecords, recordAddress } from '../../plan/plan.ts'
import { type Followed, followedKinds } from './follower.ts'

/** What somebody follows: its name and its page; of a district, the list of the measures there. */
export type Subject = Followed & { title: Text; path: (lang: Lang) => string }

/** Of what everybody may read, by the slug or the name in an address. */
export async function findSubject(scope: Scope, kindAsked: string, of: string): Promise<Subject> {
  const kind = followedKinds.find((one) => one === kindAsked)
  if (kind === undefined) throw new NotFound('followed')
  return read(scope, async (tx) => {
    const known = await loadKnownRecords(tx, scope)
    if (kind === 'district') {
      if (![...known.values()].some(({ districts }) => districts.includes(of))) throw new NotFound('district')
      const path = (lang: Lang) => districtAddress(lang, of)
      return { kind, subject: of, title: original(of, sourceLanguage(scope.city)), path }
    }
    const found = [...known.values()].filter((one) => one.kind === kind && one.slug === of)
    // Editions may have fields of one name: that of the plan that is looked at first.
    const record = found.find(({ edition }) => edition.isMain) ?? found[0]
    const line = record && (await describeRecords(tx, scope, known, [record.id]))(record.id)
    if (!line) throw new NotFound(kind)
    return { kind, subject: line.id, title: line.title, path: (lang) => recordAddress(lang, line) }
  })
}

/** By what is kept of them; null for what is there no more. */
export async function nameSubjects(
  scope: Scope,
  followed: readonly Followed[],
): Promise<(one: Followed) => Text | null> {
  return read(scope, async (tx) => {
    const known = await loadKnownRecords(tx, scope)
    const ids = followed.filter(({ kind }) => kind !== 'district').map(({ subject }) => subject)
    const lineOf = await describeRecords(tx, scope, known, ids)
    return ({ kind, subject }) =>
      kind === 'district' ? original(subject, sourceLanguage(scope.city)) : (lineOf(subject)?.title ?? null)
  })
}
