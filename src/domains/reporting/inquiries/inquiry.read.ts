import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listActorNames, listUnits, loadPaths, type Unit } from '../../accounts/accounts.ts'
import { loadCalendar } from '../../settings/settings.ts'
import { loadRecipients } from '../chasing/recipients.read.ts'
import { type CoSigning, isAskedToSign, loadCoSigning } from '../co-signing/co-signing.read.ts'
import { mayAnswerFor, mayEditReports, mayRunRounds, maySeeRounds } from '../reporting.access.ts'
import { listAnswers, listDrafts } from './answer.queries.ts'
import { listContributionSteps, listContributions } from './contribution.queries.ts'
import type { Contribution, ContributionStep } from './contribution.ts'
import { realDeadline, workingDaysLeft } from './deadline.ts'
import { listAboutRecords, listInquirySteps } from './inquiry.queries.ts'
import { type Answer, type Draft, type Inquiry, type InquiryStep, isAskerPublic, mayBePublic } from './inquiry.ts'
import { getInquiry } from './inquiry.verbs.ts'
import { subjectOf } from './inquiry-subject.ts'

export type ContributionLine = Contribution & {
  unit: string
  isLate: boolean
  mayGive: boolean
  reachesNobody: boolean
  steps: (ContributionStep & { name: string })[]
}

/** `left`: working days until the deadline. `realDue`: the last working day before a deadline on which nobody works. */
export type Timing = { isOver: boolean; left: number; realDue: string | null }

/**
 * An inquiry as somebody may see it. `isStaff`: who works on the answer; whoever is only asked for a contribution or a
 * signature sees the question, what is asked of their units, and, to sign, the text. `asker` null: not theirs to know.
 */
export type InquiryPage = {
  inquiry: Inquiry
  asker: string | null
  isStaff: boolean
  mayPublish: boolean
  timing: Timing
  steps: (InquiryStep & { name: string })[]
  aboutIds: string[]
  contributions: ContributionLine[]
  drafts: (Draft & { name: string })[]
  answers: Answer[]
  signing: CoSigning
  units: Unit[]
}

export async function showInquiry(scope: Scope, slug: string): Promise<InquiryPage> {
  return read(scope, (tx) => loadInquiry(tx, scope, slug))
}

export async function loadInquiry(tx: Transaction, scope: Scope, slug: string): Promise<InquiryPage> {
  const { viewer, now } = scope
  if (!maySeeRounds(viewer)) throw new Forbidden('showInquiry')
  const inquiry = await getInquiry({ tx }, slug)
  const isStaff = mayEditReports(viewer)
  const drafts = await listDrafts(tx, inquiry.id)
  const subject = subjectOf(inquiry, drafts.at(-1)?.number ?? 0)
  const all = await loadContributions(tx, scope, inquiry)
  const own = all.filter(({ mayGive, state }) => isStaff || (mayGive && state !== 'withdrawn'))
  const signs = isStaff || (await isAskedToSign(tx, scope, subject))
  if (!isStaff && !signs && own.length === 0) throw new Forbidden('showInquiry')
  const steps = await listInquirySteps(tx, inquiry.id)
  const names = await listActorNames(
    tx,
    [...steps, ...drafts].map(({ actor }) => actor),
  )
  const named = <One extends { actor: string }>(one: One) => ({ ...one, name: names.get(one.actor) ?? '' })
  const signing = await loadCoSigning(tx, scope, subject)
  return {
    ...{ inquiry, isStaff, mayPublish: mayRunRounds(viewer) && mayBePublic(inquiry) },
    asker: isStaff || isAskerPublic(inquiry) ? inquiry.asker : null,
    timing: timingOf(inquiry, dayOf(now), await loadCalendar(tx)),
    steps: isStaff ? steps.map(named) : [],
    aboutIds: (await listAboutRecords(tx, [inquiry.id])).map(({ recordId }) => recordId),
    contributions: own,
    drafts: signs ? drafts.map(named) : [],
    answers: await listAnswers(tx, [inquiry.id]),
    signing: signs ? signing : { ...signing, lines: [] },
    units: (await listUnits(tx, scope)).filter(({ closedOn }) => closedOn === null),
  }
}

export function timingOf(
  { dueOn, state }: Pick<Inquiry, 'dueOn' | 'state'>,
  today: string,
  calendar: Awaited<ReturnType<typeof loadCalendar>>,
): Timing {
  return {
    isOver: state === 'open' && dueOn < today,
    left: workingDaysLeft(today, dueOn, calendar),
    realDue: realDeadline(dueOn, calendar),
  }
}

async function loadContributions(tx: Transaction, scope: Scope, { id }: Inquiry): Promise<ContributionLine[]> {
  const all = await listContributions(tx, [id])
  const steps = await listContributionSteps(
    tx,
    all.map((one) => one.id),
  )
  const names = await listActorNames(
    tx,
    steps.map(({ actor }) => actor),
  )
  const { personFor, nameOf } = await loadRecipients(tx, scope)
  const pathOf = await loadPaths(tx, scope)
  const today = dayOf(scope.now)
  return all.map((one) => ({
    ...one,
    unit: nameOf(one.unitId),
    isLate: one.state === 'asked' && one.dueOn < today,
    mayGive: mayAnswerFor(scope.viewer, pathOf(one.unitId)),
    reachesNobody: one.state === 'asked' && personFor(one.unitId) === null,
    steps: steps
      .filter(({ contributionId }) => contributionId === one.id)
      .map((step) => ({ ...step, name: names.get(step.actor) ?? '' })),
  }))
}
