import type { Calendar } from '../../settings/settings.ts'
import { addDays } from '../../settings/settings.ts'
import { type Around, type InLine, linesOn, type Place } from './in-line.ts'
import { type ChaseSettings, escalationFrom, mailDaysOf, type Timing, timingOf } from './mail-days.ts'

/**
 * Why a mail speaks of a part, what weighs most first. `head`, `deputy`: whoever was asked has not answered. `missing`: the
 * coordination has it. `again`: somebody asked for a new link.
 */
export const noticeKinds = ['missing', 'head', 'deputy', 'overdue', 'returned', 'reminded', 'invited', 'again'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A part that waits for an answer. `returnedOn`: when it went back to whoever answered. */
export type Waiting = Place & { id: string; returnedOn: string | null }

/** That somebody was told of a part. One whose mail was refused was not. */
export type Told = { personId: string | null; partId: string; kind: NoticeKind; day: string; isBounced: boolean }

/** `coordination`: the persons. `busy`: who has had a mail of ours today. */
export type Situation = Around & {
  settings: ChaseSettings
  beganOn: string
  calendar: Calendar
  coordination: readonly string[]
  parts: readonly Waiting[]
  told: readonly Told[]
  busy: ReadonlySet<string>
}

/** One mail to one person: about which parts, and why about each. */
export type PlannedMail = { personId: string; items: { partId: string; kind: NoticeKind }[] }

/** What keeps coming to the coordination, once a week, while nothing is new. */
const digestEveryDays = 7

/** Who is written to on a day, given what they were told before. */
export function mailsOn(day: string, situation: Situation): PlannedMail[] {
  const isMailDay = mailDaysOf(situation.settings, situation.beganOn, situation.calendar)
  const timing = timingOf(situation.settings, situation.beganOn, isMailDay)
  const begins = timing.rings[0]?.day ?? ''
  if (!isMailDay(day) || day < begins) return []
  return mailsAt(
    day,
    situation,
    timing,
    isMailDay,
    Map.groupBy(situation.told, ({ partId }) => partId),
  )
}

/** The days from one to another on which somebody is written to, as it will be while nobody answers. */
export function previewMails(
  from: string,
  situation: Situation,
): { days: { day: string; mails: PlannedMail[] }[]; timing: Timing } {
  const isMailDay = mailDaysOf(situation.settings, situation.beganOn, situation.calendar)
  const timing = timingOf(situation.settings, situation.beganOn, isMailDay)
  const told = Map.groupBy(situation.told, ({ partId }) => partId)
  const days = []
  const begins = timing.rings[0]?.day ?? ''
  const late = situation.parts.map((part) => escalationOf(part, timing, situation.settings, isMailDay).coordinationOn)
  const last = late.reduce((latest, one) => (one > latest ? one : latest), timing.coordinationOn)
  for (let day = from > begins ? from : begins; day <= last; day = addDays(day, 1)) {
    if (!isMailDay(day)) continue
    const busy = day === from ? situation.busy : new Set<string>()
    const mails = mailsAt(day, { ...situation, busy }, timing, isMailDay, told)
    if (mails.length > 0) days.push({ day, mails })
    for (const one of mails.flatMap((mail) => toldBy(mail, day))) {
      told.set(one.partId, [...(told.get(one.partId) ?? []), one])
    }
  }
  return { days, timing }
}

export function toldBy({ personId, items }: PlannedMail, day: string): Told[] {
  return items.map(({ partId, kind }) => ({ personId, partId, kind, day, isBounced: false }))
}

function escalationOf(
  { returnedOn }: Waiting,
  timing: Timing,
  settings: ChaseSettings,
  isMailDay: (day: string) => boolean,
): Pick<Timing, 'deputyOn' | 'coordinationOn'> {
  // Whoever got something back has as long again for it as everybody has after the deadline.
  return returnedOn !== null && returnedOn > settings.dueOn ? escalationFrom(returnedOn, settings, isMailDay) : timing
}

function mailsAt(
  day: string,
  situation: Situation,
  timing: Timing,
  isMailDay: (day: string) => boolean,
  told: ReadonlyMap<string, readonly Told[]>,
): PlannedMail[] {
  const { settings, parts, coordination, busy } = situation
  const lineOf = linesOn(day, situation, { heads: settings.mayWriteToHeads })
  const ring = timing.rings.findLast((one) => one.day <= day)
  const drafts = new Map<string, { items: PlannedMail['items']; isDue: boolean }>()
  const say = ({ personId }: Pick<InLine, 'personId'>, partId: string, kind: NoticeKind, isDue: boolean) => {
    const draft = drafts.get(personId) ?? { items: [], isDue: false }
    draft.items.push({ partId, kind })
    draft.isDue ||= isDue
    drafts.set(personId, draft)
  }
  const missing: { id: string; isNew: boolean }[] = []
  for (const part of parts) {
    const { all, able } = lineOf(part)
    const heard = (told.get(part.id) ?? []).filter(({ isBounced }) => !isBounced)
    const asked = heard.filter(
      ({ kind, personId }) => kind !== 'missing' && all.some((one) => one.personId === personId),
    )
    const { deputyOn, coordinationOn } = escalationOf(part, timing, settings, isMailDay)
    const [first] = able
    const deputy =
      day < deputyOn ? undefined : able.find(({ personId, as }) => as === 'deputy' && personId !== first?.personId)
    const isMissing = !first || day >= coordinationOn || (day >= deputyOn && !deputy)
    // Told on the day itself is too early: it may have come back in the afternoon.
    const back = part.returnedOn === null ? '' : addDays(part.returnedOn, 1)
    if (first && ring) {
      const isBack = back > ring.day && back <= day
      const isFirst = !asked.some(({ personId }) => personId === first.personId) && ring.kind === 'reminded'
      const kind = part.returnedOn !== null ? 'returned' : isFirst ? 'invited' : ring.kind
      say(first, part.id, kind, !asked.some((one) => one.day >= (isBack ? back : ring.day)))
    }
    if (deputy) say(deputy, part.id, 'deputy', !isToldTo(deputy, asked, deputyOn))
    const head = able.find(({ personId, as }) => as === 'head' && personId !== first?.personId)
    if (head && day >= coordinationOn) {
      say(head, part.id, 'head', !isToldTo(head, asked, coordinationOn))
    }
    if (isMissing) missing.push({ id: part.id, isNew: !heard.some((one) => one.kind === 'missing' && one.day >= back) })
  }
  if (missing.length > 0 && isDigestDue(day, missing, told)) {
    const able = coordination.filter((personId) => !isAway(personId, day, situation))
    for (const personId of able.length > 0 ? able : coordination) {
      for (const { id } of missing) say({ personId }, id, 'missing', true)
    }
  }
  return [...drafts]
    .filter(([personId, { isDue }]) => isDue && !busy.has(personId))
    .map(([personId, { items }]) => ({ personId, items }))
}

function isToldTo({ personId }: InLine, asked: readonly Told[], since: string): boolean {
  return asked.some((one) => one.personId === personId && one.day >= since)
}

function isAway(personId: string, day: string, { absences }: Situation): boolean {
  return absences.some((one) => one.personId === personId && one.fromOn <= day && day <= one.toOn)
}

function isDigestDue(
  day: string,
  missing: readonly { id: string; isNew: boolean }[],
  told: ReadonlyMap<string, readonly Told[]>,
): boolean {
  const since = addDays(day, -digestEveryDays)
  return (
    missing.every(({ id, isNew }) => {
      if (isNew) return true
      return !(told.get(id) ?? []).some(
        ({ kind, day: on, isBounced }) => kind === 'missing' && !isBounced && on > since,
      )
    }) || missing.some(({ isNew }) => isNew)
  )
}
