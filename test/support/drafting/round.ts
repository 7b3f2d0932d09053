/** One comment loop: opened by its form, commented on in the room, and answered. */
import { reviewsRoutes } from '../../../src/domains/bodies/reviews/reviews.routes.ts'
import { elementsOf, formIn } from '../page.ts'
import type { Desk } from './desk.ts'
import type { Group } from './founding.ts'

/** `speakers`: who answers; `mandate`: of an organisation, who decided what it says. */
export type Speaker = { mail: string; lang: string; mandate?: Record<string, string> }
export type Round = { slug: string; drafts: number; speakers: Speaker[]; statements: Map<number, number[]> }
export type Beside = { kind: 'organisation' | 'commissioner'; mail: string; name: string; unit: string; office: string }

const said: Readonly<Record<string, string>> = {
  de: 'Das geht uns zu langsam.',
  en: 'Please say who pays for it.',
  ar: 'نحتاج إلى ترجمة في كل اجتماع.',
  tr: 'Bunu kim yapacak, lütfen yazın.',
}

type Opening = { title: string; body: Group; asked: Group; records: readonly string[]; due: string }

export async function openRound(desk: Desk, plan: string, opening: Opening, beside: readonly Beside[]): Promise<Round> {
  const { title, body, asked, records, due } = opening
  const path = reviewsRoutes.openReview(plan)
  const boxes = elementsOf(await desk.page(path), 'input').map(({ name = '' }) => name)
  const ask = await askBoxOf(desk, path, asked)
  const ticks = [ask, ...boxes.filter((name) => records.includes(name.replace('record-', '')))]
  const to = await desk.fill(path, path, {
    ...{ title, words: 'Was fehlt?', body: body.slug, due, openToAll: 'yes' },
    ...Object.fromEntries(ticks.map((name) => [name, 'yes'])),
  })
  const slug = /reviews\/([^?]+)/.exec(to)?.[1] ?? ''
  for (const { kind, name, unit, office } of beside) {
    const review = await desk.page(reviewsRoutes.review(slug))
    const person = new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${name}<`).exec(review)?.[1] ?? ''
    const words = { kind, askPerson: person, askUnit: unit, office }
    await desk.send(reviewsRoutes.askParty(slug), { ...formIn(review, reviewsRoutes.askParty(slug)), ...words })
  }
  const others = beside.map(({ mail, kind }) => ({ mail, lang: 'de', ...(kind === 'organisation' && decided) }))
  return { slug, drafts: records.length, speakers: [...asked.members, ...others], statements: new Map() }
}

const decided = { mandate: { mandateBy: 'Vorstand', mandateOn: '7.12.2026' } }

/** The box that asks a body: its label says which. */
async function askBoxOf(desk: Desk, path: string, { name }: Group): Promise<string> {
  const html = await desk.page(path)
  const label = [...html.matchAll(/<label[^>]*for="([^"]*)"[^>]*>([^<]*)</g)].find(([, , words]) => words === name)
  const box = elementsOf(html, 'input').find(({ id }) => id === label?.[1])?.name
  if (box?.startsWith('ask-') !== true) throw new Error(`no box asks ${name}`)
  return box
}

/** The links in the mails bring all of them in; each reads a draft and says something of it, in turn. */
export async function comment(desk: Desk, { slug, drafts, speakers, statements }: Round, count: number, from = 0) {
  await desk.fetchMail()
  const passages = new Map<string, string[]>()
  for (let at = from; at < from + count; at++) {
    const speaker = speakers[at % speakers.length]!
    const draft = (at % drafts) + 1
    const review = desk.linkOf(speaker.mail, `/reviews/${slug}`)
    const path = `${review}/drafts/${draft}`
    const key = `${draft}`
    const known = passages.get(key) ?? passagesIn(await desk.read(path))
    passages.set(key, known)
    const own = statements.get(draft) ?? []
    const words = `${said[speaker.lang] ?? said.de} (${at + 1})`
    const form = { at: (own.length % 3 === 2 ? 'whole' : known.at(-1)) ?? 'whole', words, lang: speaker.lang }
    const to = await desk.say(path, { ...form, ...speaker.mandate })
    statements.set(draft, [...own, numberIn(to)])
  }
}

function passagesIn(html: string): string[] {
  return elementsOf(html, 'input').flatMap(({ name, value = '' }) => (name === 'at' && value !== 'whole' ? value : []))
}

export const numberIn = (location: string) => Number(/#s-(\d+)$/.exec(location)?.[1])

/** The first statement on each draft changes its text; the others are answered together: no, or in part. */
export async function answer(desk: Desk, { statements }: Round): Promise<void> {
  for (const [draft, [first, ...others]] of statements) {
    const path = reviewsRoutes.statement(first!)
    const form = formIn(await desk.page(path), path)
    const field = `text-${form.part}`
    const words = `${form[field]} Die Stadt sagt, wer es bis Ende ${2027 + (draft % 3)} tut.`
    await desk.send(path, { ...form, verdict: 'taken_up', reason: '', [field]: words })
    if (others[0] === undefined) continue
    const verdict = draft % 2 === 0 ? 'partly' : 'not'
    const also = others.slice(1).map((number) => [`also-${number}`, 'yes'])
    const told = { verdict, reason: 'Dafür fehlt bis 2028 das Geld.', ...Object.fromEntries(also) }
    await desk.fill(reviewsRoutes.statement(others[0]), reviewsRoutes.statement(others[0]), told)
  }
}
