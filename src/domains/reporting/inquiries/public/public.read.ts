import { dayOf } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import type { Transaction } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import type { ComingAbout } from '../../../../ui/page.ts'
import { describeRecords, loadKnownRecords, type PublicPage, type RecordLine } from '../../../plan/plan.ts'
import { listAnswers } from '../answer.queries.ts'
import { inquiriesRoutes } from '../inquiries.routes.ts'
import { findInquiry, listAboutRecords, listInquiries, listInquirySteps } from '../inquiry.queries.ts'
import { type Answer, type Inquiry, isAskerPublic, mayBePublic } from '../inquiry.ts'
import { sayPublic } from './public.messages.ts'

/** What everybody may know of an inquiry, and no more: no name but that of a public office, nothing of how it was answered. */
export type PublicInquiry = Pick<Inquiry, 'slug' | 'number' | 'subject' | 'question' | 'receivedOn'> & {
  kind: 'councillor' | 'faction' | 'other'
  asker: string
  answers: Pick<Answer, 'number' | 'words' | 'answeredOn' | 'reason'>[]
}

export type PublicInquiryPage =
  | { withdrawn: { on: string; reason: string } }
  | { withdrawn: null; inquiry: PublicInquiry; revised: { on: string; reason: string } | null; records: RecordLine[] }

/** Those that are public, the last answered first. `about`: those about one of these records. */
export async function listPublicInquiries(scope: Scope, about?: readonly string[]): Promise<PublicInquiry[]> {
  return read(scope, (tx) => loadPublic(tx, about))
}

async function loadPublic(tx: Transaction, about?: readonly string[]): Promise<PublicInquiry[]> {
  const shown = (await listInquiries(tx, about)).filter((one) => one.publication === 'public')
  const answers = await listAnswers(
    tx,
    shown.map(({ id }) => id),
  )
  return shown
    .flatMap(
      (one) =>
        publicPart(
          one,
          answers.filter(({ inquiryId }) => inquiryId === one.id),
        ) ?? [],
    )
    .sort((a, b) => (b.answers.at(-1)?.answeredOn ?? '').localeCompare(a.answers.at(-1)?.answeredOn ?? ''))
}

function publicPart(inquiry: Inquiry, answers: readonly Answer[]): PublicInquiry | null {
  const { slug, number, subject, question, receivedOn, askerKind } = inquiry
  if (!mayBePublic(inquiry) || askerKind === 'press' || askerKind === 'person') return null
  return {
    ...{ slug, number, subject, question, receivedOn, kind: askerKind },
    asker: isAskerPublic(inquiry) ? inquiry.asker : '',
    answers: answers.map((one) => ({
      ...{ number: one.number, words: one.words, answeredOn: one.answeredOn },
      // Why it went without a signature is the house's own business; why it was corrected is everybody's.
      reason: one.number > 1 ? one.reason : '',
    })),
  }
}

export async function showPublicInquiry(scope: Scope, slug: string): Promise<PublicInquiryPage> {
  return read(scope, async (tx) => {
    const inquiry = await findInquiry(tx, 'slug', slug)
    if (!inquiry || inquiry.publication === 'none') throw new NotFound('inquiry')
    const steps = await listInquirySteps(tx, inquiry.id)
    if (inquiry.publication === 'withdrawn') {
      const last = steps.findLast(({ step }) => step === 'withdrawn')
      return { withdrawn: { on: last ? dayOf(last.at) : '', reason: last?.reason ?? '' } }
    }
    const told = publicPart(inquiry, await listAnswers(tx, [inquiry.id]))
    if (!told) throw new NotFound('inquiry')
    const ids = (await listAboutRecords(tx, [inquiry.id])).map(({ recordId }) => recordId)
    const lineOf = await describeRecords(tx, scope, await loadKnownRecords(tx, scope), ids)
    const last = steps.findLast(({ step }) => step === 'revised')
    const revised = last ? { on: dayOf(last.at), reason: last.reason } : null
    return { withdrawn: null, inquiry: told, revised, records: ids.flatMap((id) => lineOf(id) ?? []) }
  })
}

/** For the page of a goal or measure: what was asked about it. */
export async function inquiriesAbout(scope: Scope, { id }: { id: string }): Promise<ComingAbout> {
  const { lang } = scope
  const found = await listPublicInquiries(scope, [id])
  if (found.length === 0) return null
  const links = found.map(({ slug, subject }) => ({ href: inquiriesRoutes.publicInquiry(lang, slug), words: subject }))
  return { title: sayPublic(lang, 'on_record'), links }
}

/** From the list of reports to that of answers, where there is one. */
export async function answersLink(scope: Scope): Promise<{ href: string; words: string } | null> {
  const { lang } = scope
  const found = await listPublicInquiries(scope)
  return found.length === 0 ? null : { href: inquiriesRoutes.publicInquiries(lang), words: sayPublic(lang, 'title') }
}

/** The pages of answers that search engines should know. */
export async function listInquiryPages(scope: Scope): Promise<PublicPage[]> {
  const found = await listPublicInquiries(scope)
  const changedOn = (one: PublicInquiry | undefined) => one?.answers.at(-1)?.answeredOn ?? ''
  if (found.length === 0) return []
  return [
    { address: inquiriesRoutes.publicInquiries, changedOn: changedOn(found[0]) },
    ...found.map((one) => ({
      address: (lang: Lang) => inquiriesRoutes.publicInquiry(lang, one.slug),
      changedOn: changedOn(one),
    })),
  ]
}
