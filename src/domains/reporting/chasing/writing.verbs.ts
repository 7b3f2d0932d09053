import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { type Mail, queueMail } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { writeLink } from '../answering/link.verbs.ts'
import { burdenOf } from '../rounds/burden.ts'
import type { Chase } from './chase.read.ts'
import { missingByUnit } from './chase.read.ts'
import { chasingRoutes } from './chasing.routes.ts'
import { letterOf, type Sender, type Told } from './letters/letter.ts'
import { insertNotice } from './notice.queries.ts'
import { noticeKinds, type PlannedMail } from './plan-mails.ts'

/** Writes to one person and keeps that it was done. */
export async function writeNotice(
  { tx, changed }: Write,
  scope: Scope,
  sender: Sender,
  chase: Chase,
  mail: PlannedMail,
): Promise<void> {
  const to = chase.people.get(mail.personId)
  if (!to) return
  const { round } = chase
  const partIds = askedIds(mail)
  const lang = chase.langOf(to.id)
  const letter = letterTo(scope, sender, chase, mail, dayOf(scope.now))
  const recipient = { personId: to.id, name: to.name, mail: to.mail, lang }
  const { linkId, mailId } =
    partIds.length === 0
      ? { linkId: null, mailId: await queueMail(tx, scope, { to: to.mail, ...letter(lang, '') }) }
      : await writeLink(
          tx,
          scope,
          sender.publicUrl,
          recipient,
          { roundId: round.id, partIds, delegatedBy: null },
          letter,
        )
  const id = randomUUID()
  const notice = { id, roundId: round.id, personId: to.id, linkId, mailId, day: dayOf(scope.now) }
  await insertNotice(tx, scope, notice, mail.items)
  // Whom, stands in the notice, which forgets it when somebody is erased.
  changed({
    kind: 'notice',
    id,
    before: null,
    after: { round: round.slug, kind: leadKindOf(mail), parts: mail.items.length },
  })
}

/** What one planned mail says on a day, in a language, with its link. */
export function letterTo(scope: Scope, sender: Sender, chase: Chase, mail: PlannedMail, day: string) {
  const told = toldIn(scope, chase, mail, day)
  const see = sender.publicUrl + chasingRoutes.mails(chase.round.slug)
  return (lang: Lang, link: string): Omit<Mail, 'to'> => letterOf(told, sender.contactIn, lang, { link, see })
}

export function leadKindOf({ items }: PlannedMail) {
  return noticeKinds.find((one) => items.some(({ kind }) => kind === one)) ?? 'again'
}

function askedIds({ items }: PlannedMail): string[] {
  return [...new Set(items.filter(({ kind }) => kind !== 'missing').map(({ partId }) => partId))]
}

function toldIn(scope: Scope, chase: Chase, mail: PlannedMail, day: string): Told {
  const { round, people, parts, measures, questions, office } = chase
  const measureOf = (partId: string) => measures.get(parts.get(partId)?.measureId ?? '')
  const loads = askedIds(mail).flatMap((id) => {
    const [part, measure] = [parts.get(id), measureOf(id)]
    return part && measure ? [{ ...part, kind: measure.kind }] : []
  })
  const missing = mail.items.filter(({ kind }) => kind === 'missing').map(({ partId }) => partId)
  const units = new Map(office.units.map(({ id, name }) => [id, name.words]))
  return {
    city: scope.city.name,
    name: people.get(mail.personId)?.name ?? '',
    title: round.title,
    words: round.words,
    dueOn: round.dueOn,
    isOver: day > round.dueOn,
    minutes: burdenOf(loads, questions).minutes,
    asked: eachOnce(
      mail.items
        .filter(({ kind }) => kind !== 'missing')
        .map(({ partId, kind }) => {
          const measure = measureOf(partId)
          return { kind, measure: [measure?.number, measure?.title.words].filter(Boolean).join(' ') }
        }),
    ),
    missing: [...missingByUnit(chase, missing)].map(([unitId, own]) => {
      return { unit: unitId === null ? null : (units.get(unitId) ?? ''), count: own.length }
    }),
  }
}

/** Whoever answers for several units of one measure reads of it once; in the order of the plan's numbers. */
function eachOnce(asked: Told['asked']): Told['asked'] {
  const each = [...new Map(asked.map((one) => [`${one.kind} ${one.measure}`, one])).values()]
  return each.sort((a, b) => a.measure.localeCompare(b.measure, 'de', { numeric: true }))
}
