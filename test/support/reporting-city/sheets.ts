/** Sheets as whoever is asked fills them in: by the link in a mail, or in the workspace. */
import type { Desk } from '../drafting/desk.ts'
import { formIn } from '../page.ts'
import type { Post } from './post.ts'

type Words = Record<string, string>

/** The last link to their sheets that somebody got. */
export const linkOf = (post: Post, mail: string) => post.linkOf(mail, '/sheets/')

/** The part of a measure in a list of sheets, by the number of the measure. */
export function partIn(html: string, number: string): string {
  const lines = html.matchAll(/href="[^"]*\/([0-9a-f-]{36})"[^>]*><bdi>([^<]*)<\/bdi>/g)
  const part = [...lines].find(([, , one]) => one === number)?.[1]
  if (part === undefined) throw new Error(`nobody is asked here about ${number}`)
  return part
}

/** A sheet as it is opened: where it is sent to, and what stands in it. */
export async function openSheet(desk: Desk, link: string, number: string): Promise<{ path: string; words: Words }> {
  const path = `${link}/${partIn(await desk.read(link), number)}`
  return { path, words: formIn(await desk.read(path), path) }
}

/** Fills in what is new and sends it. */
export async function answer(desk: Desk, link: string, number: string, news: Words): Promise<void> {
  const { path, words } = await openSheet(desk, link, number)
  await desk.say(path, { ...words, ...news, _act: 'send' })
}

/** "Nothing new" of all that stands there, save for these. Gives of how many. */
export async function stay(desk: Desk, link: string, except: readonly string[] = []): Promise<number> {
  const path = `${link}/unchanged`
  const words = stayWords(await desk.read(path), path, (number) => !except.includes(number))
  await desk.say(path, words)
  return countPicked(words)
}

/** What is sent to say that nothing is new of those that are wanted. */
export function stayWords(html: string, action: string, isWanted: (number: string) => boolean): Words {
  const numbers = new Map(
    [...html.matchAll(/name="(pick__[0-9a-f-]{36})".*?<bdi>([^<]*)<\/bdi>/gs)].map(([, name = '', one = '']) => [
      name,
      one,
    ]),
  )
  const words = Object.entries(formIn(html, action))
  return Object.fromEntries(words.filter(([name]) => !numbers.has(name) || isWanted(numbers.get(name) ?? '')))
}

export const countPicked = (words: Words) => Object.keys(words).filter((name) => name.startsWith('pick__')).length

/** A link is for its measures alone, and cannot be guessed. `part`: of another unit. */
export async function tryOthers(desk: Desk, link: string, part: string): Promise<void> {
  await desk.read(`${link}/${part}`, 404)
  await desk.say(`${link}/${part}`, { version: '1', done: 'fremd', name: 'Fremd', _act: 'send' }, 404)
  await desk.say(`${link}/${part}/unchanged`, { version: '1', [`name__${part}`]: 'Fremd' }, 404)
  const guessed = link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  await desk.read(guessed, 403)
}
