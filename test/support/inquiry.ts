/** An inquiry of a faction about a measure of a reported plan, as it came in. */
import { must } from '../../src/demo/act.ts'
import { askToSign } from '../../src/domains/reporting/co-signing/co-signing.verbs.ts'
import { answerInquiry, publishInquiry, saveDraft } from '../../src/domains/reporting/inquiries/answer.verbs.ts'
import { askContributions } from '../../src/domains/reporting/inquiries/contribution.verbs.ts'
import { showInquiry } from '../../src/domains/reporting/inquiries/inquiry.read.ts'
import type { InquiryFacts } from '../../src/domains/reporting/inquiries/inquiry.ts'
import { enterInquiry } from '../../src/domains/reporting/inquiries/inquiry.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { paperPages } from './council-papers.ts'
import { reportedPlan } from './reported-plan.ts'
import { sender } from './site.ts'

export const askedFacts: InquiryFacts = {
  ...{ number: 'A 12/26', askerKind: 'faction', asker: 'Fraktion Mitte', subject: 'Wie viele Kinder lesen mit?' },
  ...{ question: 'Wie viele Kinder erreicht das Projekt?', receivedOn: '2026-11-20', dueOn: '2026-12-04' },
}

/** `facts`: what is different. The school is asked for a contribution. */
export async function askedInquiry(
  scope: Scope,
  { facts = {}, mark = '' }: { facts?: Partial<InquiryFacts>; mark?: string } = {},
) {
  const of = await reportedPlan(scope, mark)
  const { id, slug } = must(await enterInquiry(scope, { ...askedFacts, ...facts }, [of.measures.reading.id]))
  const wish = { unitIds: [of.units.school], dueOn: '2026-11-27', request: 'Bitte die Zahl der Kinder.' }
  must(await askContributions(scope, sender, slug, wish))
  return { ...of, id, slug }
}

/** An inquiry that waits, with a draft to be signed, one whose answer is public, and council papers: their pages. */
export async function inquiryPages(scope: Scope) {
  const { slug, units, measures } = await askedInquiry(scope, { mark: 'w' })
  must(await saveDraft(scope, slug, { seen: 0, words: 'Es sind achtzig Kinder.' }))
  const { subject } = (await showInquiry(scope, slug)).signing
  must(await askToSign(scope, sender, subject, { place: 1, unitIds: [units.school], dueOn: '2026-12-01' }))
  const shown = must(await enterInquiry(scope, { ...askedFacts, subject: 'Schon beantwortet' }))
  must(await saveDraft(scope, shown.slug, { seen: 0, words: 'Achtzig.' }))
  must(await answerInquiry(scope, shown.slug, { seen: 1, answeredOn: '2026-11-23', reason: '' }))
  must(await publishInquiry(scope, shown.slug, 'published', ''))
  const local = [slug, `${slug}/facts`, `${slug}/records?q=lese`].map((one) => `/workspace/inquiries/${one}`)
  const papers = await paperPages(scope, { kind: 'measure', id: measures.reading.id }, units.school)
  return { local: [...local, ...papers], open: ['/inquiries', `/inquiries/${shown.slug}`] }
}
