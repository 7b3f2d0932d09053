/** What becomes of the plan of mails when verbs carry it out, day by day. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { member } from '../../../../test/support/members.ts'
import { reportingRound } from '../../../../test/support/reported-plan.ts'
import { sender } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { dayOf } from '../../../i18n/format.ts'
import { clearOutgoing, listOutgoing, markRefused } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { showPeople } from '../../accounts/accounts.ts'
import { addDays } from '../../settings/settings.ts'
import { savePart } from '../rounds/part.queries.ts'
import type { Part } from '../rounds/part.ts'
import { endAbsence, enterAbsence, showAbsences } from './absence.verbs.ts'
import { sendAgain, writeToHead } from './by-hand.verbs.ts'
import { chaseRounds } from './chase.verbs.ts'
import { showMails } from './mails.read.ts'
import { listNotices } from './notice.queries.ts'

const on = (scope: Scope, day: string): Scope => ({ ...scope, now: new Date(`${day}T06:00:00Z`) })

const isOfRound = ({ words }: { words: string }) => /\/sheets\/|\/mails$/m.test(words)

/** Empties the outbox; gives to whom, and of what. */
async function sent(scope: Scope) {
  const mails = (await read(scope, listOutgoing)).filter(isOfRound)
  await writeQuietly(scope, (tx) => clearOutgoing(tx, new Date(scope.now.getTime() + 1)))
  return mails
}
const heard = async (scope: Scope) =>
  (await sent(scope)).map(({ to, subject }) => `${to.split('@')[0]}: ${subject.split(': ')[1]}`).sort()

/** Each day's mails from one to another, by the daily work. */
async function work(scope: Scope, from: string, until: string) {
  const days: Record<string, string[]> = {}
  for (let day = from; day <= until; day = addDays(day, 1)) {
    await chaseRounds(on(scope, day), sender)
    const mails = await heard(on(scope, day))
    if (mails.length > 0) days[day] = mails
  }
  return days
}

const answer = (scope: Scope, part: Part) =>
  writeQuietly(scope, (tx) =>
    savePart(tx, scope, part, { state: 'answered', content: part.content, step: 'answered', name: 'R', comment: '' }),
  )

test('a round is invited to when it begins, and chased until the coordination has it', async ({ scope }) => {
  await member(scope, { mail: 'karla@amt.example', name: 'Karla Koord', role: 'coordinator' })
  const round = await reportingRound(on(scope, '2026-11-23'))
  const begin = await sent(on(scope, '2026-11-23'))
  expect(begin.map(({ to }) => to).sort()).toContain('rosa@amt.example')
  const letter = begin.find(({ to }) => to === 'sami@amt.example')!.words
  for (const words of ['B-1 Lesepatinnen', 'B-2 Schwimmkurse', '18. Dezember 2026', 'Ada Arndt, 0511 555 000']) {
    expect(letter).toContain(words)
  }
  expect(letter).toMatch(/https:\/\/plan\.musterstadt\.example\/de\/sheets\/[\w-]{32}/)
  // One mail for both of Sami's measures; what nobody answers for is the coordination's at once.
  expect(begin.filter(({ to }) => to === 'sami@amt.example')).toHaveLength(1)
  const digest = begin.find(({ to }) => to === 'karla@amt.example')!.words
  expect(digest).toContain('• Sozialamt: 1\n• Ohne federführende Einheit: 1')
  expect(digest).toContain('/workspace/rounds/sachstand-2026/mails')

  await answer(scope, round.partOf(round.measures.reading, round.units.school))
  const days = await work(scope, '2026-11-23', '2027-01-15')
  expect(
    Object.entries(days).map(([day, mails]) => `${day} ${mails.filter((one) => !one.startsWith('karla'))}`),
  ).toEqual([
    '2026-11-30 ',
    '2026-12-04 sami: Erinnerung – wie steht es um Ihre Maßnahmen? Bitte bis 18. Dezember 2026',
    '2026-12-07 ',
    '2026-12-14 ',
    '2026-12-15 sami: Erinnerung – wie steht es um Ihre Maßnahmen? Bitte bis 18. Dezember 2026',
    '2026-12-21 sami: Die Frist ist vorbei – Ihre Antwort fehlt noch',
    '2026-12-28 ',
    '2027-01-04 ',
    '2027-01-11 ',
  ])
  expect(days['2026-12-28']).toEqual(['karla: Was in „Sachstand 2026“ noch fehlt'])
})

test('whose address is refused for good is shown, and the next in line is asked', async ({ scope }) => {
  await member(scope, { mail: 'karla@amt.example', name: 'Karla Koord', role: 'coordinator' })
  const day = on(scope, '2026-11-23')
  const round = await reportingRound(day)
  const [mail] = (await read(day, listOutgoing)).filter((one) => isOfRound(one) && one.to === 'rosa@amt.example')
  await writeQuietly(day, (tx) => markRefused(tx, mail!, 'EENVELOPE 550', day.now))
  const next = on(scope, '2026-11-24')
  await chaseRounds(next, sender)
  const notices = await read(next, (tx) => listNotices(tx, round.id))
  expect(notices.filter(({ bouncedAt }) => bouncedAt !== null).map(({ mailId }) => mailId)).toEqual([mail!.id])
  const asked = notices.find(({ day }) => day === dayOf(next.now))
  // Paula heads the unit whose post Rosa holds; the round does not let the program write to her for that.
  expect(asked?.personId).not.toBe(round.people.paula.id)
  const reading = round.partOf(round.measures.reading, round.units.school).id
  expect(asked?.items).toContainEqual({ partId: reading, kind: 'missing' })
  const third = on(scope, '2026-11-25')
  const skipped = async () => (await showMails(third, round.slug)).unreachable.map(({ name }) => name)
  expect(await skipped()).toEqual(['Rosa Amtlich'])
  must(await sendAgain(third, sender, round.slug, round.people.rosa.id))
  expect(await skipped()).toEqual([])
})

test('however often it runs on a day, nobody gets a second mail, and of another round hears tomorrow', async ({
  scope,
}) => {
  const day = on(scope, '2026-11-23')
  await reportingRound(day)
  await sent(day)
  expect([await chaseRounds(day, sender), await chaseRounds(day, sender)]).toEqual([0, 0])
})

test('the coordination writes to a head, and sends a link again, once a day to one person', async ({ scope }) => {
  const day = on(scope, '2026-11-23')
  const { slug, units, people } = await reportingRound(day)
  await sent(day)
  const later = on(scope, '2026-11-26')
  must(await writeToHead(later, sender, slug, units.school))
  expect(await heard(later)).toEqual(['paula: In Ihrer Einheit fehlen noch Antworten'])
  expect(await writeToHead(later, sender, slug, units.school)).toMatchObject({ code: 'chase.written_today' })
  expect(await writeToHead(later, sender, slug, units.social)).toMatchObject({ code: 'chase.nobody' })
  must(await sendAgain(later, sender, slug, people.rosa.id))
  expect(await heard(later)).toEqual(['rosa: Ihr neuer Link zu „Sachstand 2026“'])
  const stranger = { ...later, viewer: { kind: 'person', id: people.rosa.id, name: 'Rosa', grants: [] } } as const
  await expect(writeToHead(stranger, sender, slug, units.school)).rejects.toThrow('writeToHead')
})

test('whoever is not there says so themselves, or the coordination does; when it is over it is forgotten', async ({
  scope,
}) => {
  const day = on(scope, '2026-11-23')
  const { people } = await reportingRound(day)
  const away = { personId: people.rosa.id, fromOn: '2026-11-30', toOn: '2026-12-04' }
  const rosa: Scope = {
    ...day,
    viewer: { kind: 'person', id: people.rosa.id, name: 'Rosa', grants: [{ role: 'reporter', unitId: null }] },
  }
  const id = must(await enterAbsence(rosa, away))
  await expect(enterAbsence(rosa, { ...away, personId: people.paula.id })).rejects.toThrow('enterAbsence')
  expect(await enterAbsence(rosa, { ...away, toOn: '2026-11-29' })).toMatchObject({ code: 'absence.end_before_start' })
  expect(await enterAbsence(rosa, { ...away, fromOn: '2026-01-01', toOn: '2026-01-02' })).toMatchObject({
    code: 'absence.over',
  })
  must(await enterAbsence(day, { ...away, personId: people.paula.id }))
  expect((await showAbsences(rosa)).absences.map(({ name }) => name)).toEqual(['Rosa Amtlich'])
  expect((await showAbsences(day)).absences).toHaveLength(2)
  await endAbsence(rosa, id)
  await chaseRounds(on(scope, '2026-12-07'), sender)
  expect((await showAbsences(day)).absences).toEqual([])
  const log = await scope.db.selectFrom('auditValue').select('after').execute()
  expect(JSON.stringify(log)).not.toContain('2026-12-04')
  expect((await showPeople(day)).members.length).toBeGreaterThan(2)
})
