/** An inquiry of a faction about a measure of a reported plan, as it came in. */
import { must } from '../../src/demo/act.ts'
import { askContributions } from '../../src/domains/reporting/inquiries/contribution.verbs.ts'
import type { InquiryFacts } from '../../src/domains/reporting/inquiries/inquiry.ts'
import { enterInquiry } from '../../src/domains/reporting/inquiries/inquiry.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
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
