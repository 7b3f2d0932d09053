import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import type { Person, Unit } from '../../accounts/accounts.ts'
import { mayRunRounds } from '../reporting.access.ts'
import { findRound } from '../rounds/round.queries.ts'
import { type Round, takesAnswers } from '../rounds/round.ts'
import { type HandRefusal, mailToHead } from './by-hand.verbs.ts'
import { type Chase, loadChase, missingByUnit } from './chase.read.ts'
import { linesOn } from './in-line.ts'
import type { Sender } from './letters/letter.ts'
import { type NoticeKind, type PlannedMail, previewMails } from './plan-mails.ts'
import { leadKindOf, letterTo } from './writing.verbs.ts'

/** One mail in a list: to whom, why, and of how many parts of which units. */
export type MailLine = { name: string; kind: NoticeKind; parts: number; units: (Unit | null)[] }

export type MailsPage = {
  round: Round
  /** What is written while nobody answers; of a round that has not begun as if it did today. */
  days: { day: string; mails: MailLine[] }[]
  missing: { unit: Unit | null; parts: number }[]
  sent: (MailLine & { id: string; day: string; isBounced: boolean })[]
  /** Whose address takes no mail. */
  unreachable: Person[]
  /** Who can get a new link. */
  asked: Person[]
}

export async function showMails(scope: Scope, slug: string): Promise<MailsPage> {
  return inRound(scope, slug, 'showMails', (chase) => {
    const { round, situation, people, notices } = chase
    const named = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => people.get(id) ?? [])
    return {
      round,
      days: previewOf(scope, chase).map(({ day, mails }) => ({ day, mails: mails.map((mail) => lineOf(chase, mail)) })),
      missing: [...missingByUnit(chase)].map(([unitId, own]) => ({ unit: unitOf(chase, unitId), parts: own.length })),
      sent: notices.map(({ id, day, personId, items, bouncedAt }) => ({
        ...{ id, day, isBounced: bouncedAt !== null },
        ...lineOf(chase, { personId: personId ?? '', items }),
      })),
      unreachable: named(situation.unreachable),
      asked: takesAnswers(round.state) ? named(inCharge(scope, chase)) : [],
    }
  })
}

/** The mails of one day, word for word. */
export async function showMailsOfDay(scope: Scope, sender: Sender, slug: string, day: string) {
  return inRound(scope, slug, 'showMailsOfDay', (chase) => {
    const mails = previewOf(scope, chase).find((one) => one.day === day)?.mails
    if (!mails) throw new NotFound('mails of that day')
    return { round: chase.round, letters: mails.map((mail) => wordsOf(scope, sender, chase, mail, day)) }
  })
}

export type HeadPage = { round: Round; unit: Unit; letter: Outcome<Letter, HandRefusal> }

/** What the head of a unit would be written today. `unit`: by its slug. */
export async function showMailToHead(scope: Scope, sender: Sender, slug: string, unit: string): Promise<HeadPage> {
  return inRound(scope, slug, 'showMailToHead', (chase) => {
    const found = chase.office.units.find((one) => one.slug === unit)
    if (!found) throw new NotFound('unit')
    const day = dayOf(scope.now)
    const mail = mailToHead(chase, found.id, day)
    const letter = mail.ok ? { ok: true as const, value: wordsOf(scope, sender, chase, mail.value, day) } : mail
    return { round: chase.round, unit: found, letter }
  })
}

export type Letter = { to: Person; subject: string; words: string; lang: Scope['lang'] }

/** Where the link will stand: it is made when the mail is. */
const linkToCome = '…'

function wordsOf(scope: Scope, sender: Sender, chase: Chase, mail: PlannedMail, day: string): Letter {
  const to = chase.people.get(mail.personId)
  if (!to) throw new NotFound('person')
  const lang = chase.langOf(to.id)
  return { to, lang, ...letterTo(scope, sender, chase, mail, day)(lang, linkToCome) }
}

async function inRound<T>(scope: Scope, slug: string, act: string, show: (chase: Chase) => T): Promise<T> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden(act)
  return read(scope, async (tx) => {
    const round = await findRound(tx, 'slug', slug)
    if (!round) throw new NotFound('round')
    return show(await loadChase(tx, scope, round))
  })
}

function previewOf(scope: Scope, { round, situation }: Chase) {
  const isAhead = round.state === 'opened' || takesAnswers(round.state)
  return isAhead ? previewMails(dayOf(scope.now), situation).days : []
}

function lineOf(chase: Chase, mail: PlannedMail): MailLine {
  const ids = [...new Set(mail.items.map(({ partId }) => partId))]
  const units = new Set(ids.map((id) => chase.parts.get(id)?.unitId ?? null))
  return {
    name: chase.people.get(mail.personId)?.name ?? '',
    kind: leadKindOf(mail),
    parts: ids.length,
    units: [...units].map((id) => unitOf(chase, id)),
  }
}

function unitOf({ office }: Chase, id: string | null): Unit | null {
  return office.units.find((one) => one.id === id) ?? null
}

function inCharge(scope: Scope, { situation }: Chase): string[] {
  const placeOf = linesOn(dayOf(scope.now), situation, { heads: situation.settings.mayWriteToHeads })
  const now = situation.parts.flatMap((part) => placeOf(part).able[0]?.personId ?? [])
  const waiting = new Set(situation.parts.map(({ id }) => id))
  const told = situation.told.filter(({ partId, kind }) => waiting.has(partId) && kind !== 'missing')
  return [...now, ...told.flatMap(({ personId }) => personId ?? [])]
}
