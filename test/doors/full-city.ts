/**
 * A city with one of everything that has an address. Each text bears one of two marks: what the public reads, and what it
 * does not. Whoever finds a mark where it has no place has found a leak.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { must } from '../../src/demo/act.ts'
import { addUnit } from '../../src/domains/accounts/accounts.ts'
import { showPeople } from '../../src/domains/accounts/people.verbs.ts'
import { addPost } from '../../src/domains/accounts/post.verbs.ts'
import { keepMailWish } from '../../src/domains/accounts/privacy/mail-wish.queries.ts'
import { changeServer } from '../../src/domains/accounts/sign-in/identity.verbs.ts'
import { idOfServer } from '../../src/domains/accounts/sign-in/identity-server.ts'
import { insertPasskey, listPasskeys } from '../../src/domains/accounts/sign-in/passkey.queries.ts'
import { fillPost } from '../../src/domains/accounts/succession.verbs.ts'
import { lockTerm, showTerms } from '../../src/domains/plan/translating/term.verbs.ts'
import { addDays, showCalendar } from '../../src/domains/settings/calendar/calendar.verbs.ts'
import { addWord, showWords } from '../../src/domains/settings/words/word.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { read } from '../../src/platform/transact.ts'
import { invited, member } from '../support/members.ts'
import { publicUrl, testSecret } from '../support/site.ts'
import { fillBodies } from './full-bodies.ts'
import { fillGuide } from './full-guide.ts'
import { fillMeetings } from './full-meetings.ts'
import { fillBrought, fillPlan } from './full-plan.ts'
import { fillReporting } from './full-reporting.ts'

/** What stands in an address, by the name that the matrix gives it. */
export type Known = Readonly<Record<string, string>>

export type FullCity = {
  known: Known
  /** Stands in all that everybody may read. */
  open: string
  /** Stands in all that only those see who take part, some of it only few of them. */
  hidden: string
  /** The unit that leads the measure. */
  unitId: string
  /** An address of mail that only those see who see people. */
  mail: string
}

export async function fillCity(scope: Scope, mark: string): Promise<FullCity> {
  const [open, hidden] = [`offen${mark}`, `verdeckt${mark}`]
  const office = await fillOffice(scope, open, hidden)
  const plan = await fillPlan(scope, { open, hidden, unitId: office.unitId })
  const brought = await fillBrought(scope, plan.plan, hidden)
  const kept = await fillSettings(scope, hidden)
  const bodies = await fillBodies(scope, { open, hidden, unitId: office.unitId })
  const meetings = await fillMeetings(scope, { open, hidden, participant: bodies.participant })
  const reporting = await fillReporting(scope, { open, hidden })
  const guide = await fillGuide(scope, { open, hidden })
  const { unitId, mail, ...of } = office
  const pictures = {
    picture: `${publicUrl}/de/plans/${plan.plan}/pictures/weave`,
    draftPicture: `${publicUrl}/de/plans/${plan.draft}/pictures/weave`,
  }
  return {
    known: { ...of, ...plan, ...brought, ...kept, ...bodies, ...meetings, ...reporting, ...guide, ...pictures, hidden },
    open,
    hidden,
    unitId,
    mail,
  }
}

/** A unit with a post and its holder; somebody with all that people have, and somebody who is invited. */
async function fillOffice(scope: Scope, open: string, hidden: string) {
  const unit = `amt-${open}`
  const unitId = await addUnit(scope, {
    slug: unit,
    name: `Amt ${open}`,
    short: open,
    kind: 'department',
    parentId: null,
  })
  const mail = `${hidden}@example.org`
  await member(scope, { mail, name: `Paula ${hidden}`, role: 'reader', unitId })
  const invitationToken = await invited(scope, { mail: `eingeladen-${mail}`, name: `Ilse ${hidden}` })
  const { members, invitations } = await showPeople(scope)
  const person = members.find((one) => one.mail === mail)!
  const post = must(await addPost(scope, unitId, { title: `Stelle ${open}`, headsUnit: true }))
  const holder = { personId: person.id, part: 'holder', startsOn: '2026-01-01', endsOn: null } as const
  must(await fillPost(scope, post, 1, holder))
  const { db, now } = scope
  const key = { credential: randomUUID(), publicKey: new Uint8Array(1), counter: 0, transports: [], host: 'x' }
  await insertPasskey(db, { personId: person.id, ...key, device: hidden, madeAt: now })
  const mailToken = randomUUID()
  await read(scope, (tx) => keepMailWish(tx, now, mailToken, { personId: person.id, mail: `neu-${mail}` }))
  await changeServer(scope, testSecret, {
    name: open,
    issuer: 'https://server.example',
    client: hidden,
    secret: hidden,
  })
  return {
    ...{ unitId, unit, mail, post, mailToken, invitationToken, person: person.id },
    membership: person.roles[0]!.id,
    invitation: invitations.find((one) => one.mail === `eingeladen-${mail}`)!.id,
    passkey: (await listPasskeys(db, person.id))[0]!.id,
    session: randomUUID(),
    linkToken: randomUUID(),
    provider: idOfServer(scope.city.id),
  }
}

async function fillSettings(scope: Scope, hidden: string) {
  must(await addWord(scope, { list: 'district', words: hidden, earlier: '', since: '2026-01-01' }))
  await addDays(scope, { kind: 'closed', name: hidden, fromOn: '2026-12-24', toOn: '2026-12-24' })
  must(await lockTerm(scope, { source: hidden, note: hidden, words: { en: hidden } }))
  return {
    word: (await showWords(scope)).find(({ words }) => words === hidden)!.id,
    days: (await showCalendar(scope)).days.find(({ name }) => name === hidden)!.id,
    term: (await showTerms(scope)).find(({ source }) => source === hidden)!.id,
  }
}

/** What no city has: names like those of a city, with another mark, and other ids. */
export function unknown({ known }: FullCity, mark: string): Known {
  const invent = (value: string) => {
    const other = value
      .replaceAll(mark, `${mark.slice(0, -1)}x`)
      .replace(/[\da-f]{8}-[\da-f-]{27}/g, () => randomUUID())
      .replace(/^[\da-f]{64}$/, () => randomBytes(32).toString('hex'))
      .replace(/(?<!\w)\d{6,7}$/, (number) => String(Number(number) + 2_000_000))
    return other === value ? randomBytes(value.length).toString('base64url').slice(0, value.length) : other
  }
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, invent(value)]))
}
