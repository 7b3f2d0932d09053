/** Bodies with their seats and members, and those who are asked beside them; all by the forms of the workspace. */
import { participantsRoutes } from '../../../src/domains/bodies/participants/participants.routes.ts'
import { seatsRoutes } from '../../../src/domains/bodies/seats/seats.routes.ts'
import type { Lang } from '../../../src/i18n/languages.ts'
import { linksOf, textOf } from '../page.ts'
import type { Desk } from './desk.ts'

export type Member = { name: string; mail: string; lang: Lang; side: string }
export type Group = { slug: string; name: string; members: Member[] }

const firstNames = ['Ada', 'Bilal', 'Cem', 'Dilan', 'Esra', 'Finn', 'Greta', 'Hatice', 'Ivo', 'Jana', 'Kai']
const lastNames = ['Arndt', 'Baran', 'Celik', 'Dogan', 'Ebert', 'Falk', 'Gashi', 'Hoxha']
const outside: readonly Lang[] = ['tr', 'ar', 'en', 'de']
let named = 0

function memberOf(slug: string, side: string, n: number): Member {
  const at = named++
  const name = `${firstNames[at % firstNames.length]} ${lastNames[at % lastNames.length]}-${slug.slice(-3)}${n}`
  const lang = side === 'outside' ? (outside[n % outside.length] ?? 'de') : 'de'
  return { name, mail: `${slug}-${n}@gremium.example`, lang, side }
}

type Founding = { name: string; kind: string; sides: Readonly<Record<string, number>> }

/** Where there are two sides, they have to be equal. */
export async function found(desk: Desk, { name, kind, sides }: Founding): Promise<Group> {
  const all = Object.keys(sides)
  const today = '23.11.2026'
  const to = await desk.fill(seatsRoutes.bodies(), seatsRoutes.bodies(), {
    ...{ name, kind, purpose: 'Wir schreiben am Plan.', foundedOn: today, healer: 'Koordination' },
    ...Object.fromEntries(all.map((side) => [`side-${side}`, 'yes'])),
    parity: all.length > 1 ? 'equal' : '',
  })
  const slug = /bodies\/([^/]+)\/seats/.exec(to)?.[1] ?? ''
  const seats = Object.entries(sides).map(([side, n]) => [`seats-${side}`, `${n}x Stelle`])
  await desk.fill(seatsRoutes.seats(slug), seatsRoutes.seats(slug), {
    openedOn: today,
    ...Object.fromEntries(seats),
  })
  const members = Object.entries(sides).flatMap(([side, n], at) =>
    Array.from({ length: n }, (_, i) => memberOf(slug, side, at * n + i)),
  )
  const rows = members.flatMap((one, i) => [
    [`name-${i}`, one.name],
    [`mail-${i}`, one.mail],
    [`lang-${i}`, one.lang],
  ])
  await desk.fill(seatsRoutes.appoint(slug), seatsRoutes.appoint(slug), {
    startsOn: today,
    ...Object.fromEntries(rows),
  })
  return { slug, name, members }
}

/** The page of the seat that somebody holds. */
async function seatOf(desk: Desk, { slug }: Group, { name }: Member): Promise<{ id: string; path: string }> {
  const seats = linksOf(await desk.page(seatsRoutes.body(slug))).filter((href) => /seats\/[0-9a-f-]{36}$/.test(href))
  for (const path of seats) {
    // Below the history whoever the bodies know can be chosen.
    const [history = ''] = (await desk.page(path)).split('id="follow"')
    if (textOf(history).includes(name)) return { path, id: path.slice(-36) }
  }
  throw new Error(`${name} has no seat`)
}

export async function leave(desk: Desk, group: Group, member: Member, words: Record<string, string>): Promise<void> {
  const { id, path } = await seatOf(desk, group, member)
  await desk.fill(path, seatsRoutes.endMandate(group.slug, id), words)
}

/** Somebody new in the seat of somebody who left. */
export async function follow(desk: Desk, group: Group, member: Member, startsOn: string): Promise<Member> {
  const { id, path } = await seatOf(desk, group, member)
  const after = memberOf(group.slug, member.side, 90)
  const row = { 'name-0': after.name, 'mail-0': after.mail, 'lang-0': after.lang }
  await desk.fill(path, seatsRoutes.follow(group.slug, id), { part: 'holder', startsOn, ...row })
  return after
}

/** An organisation from outside with the person to whom the bodies write. */
export async function knowOrganisation(desk: Desk, name: string, mail: string): Promise<string> {
  const to = await desk.fill('/workspace/units', '/workspace/units', { name, short: '', kind: 'provider', parent: '' })
  const slug = /units\/([^/?]+)/.exec(to)?.[1] ?? name.toLowerCase().replaceAll(' ', '-')
  await know(desk, `Kontakt ${name}`, mail, slug)
  return slug
}

export async function know(desk: Desk, name: string, mail: string, unit = ''): Promise<void> {
  const path = participantsRoutes.participants()
  await desk.fill(path, path, { name, mail, lang: 'de', unit })
}
