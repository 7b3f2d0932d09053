/** A city of several languages, and a desk from which everybody's forms are sent. */
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Lang } from '../../../src/i18n/languages.ts'
import { type Database, openDatabase, openPool } from '../../../src/platform/database.ts'
import { listOutgoing } from '../../../src/platform/mail/outgoing.ts'
import type { Scope } from '../../../src/platform/scope.ts'
import { read } from '../../../src/platform/transact.ts'
import { committingScope, ownerOf, poolOf } from '../city.ts'
import { formIn, textOf } from '../page.ts'
import { formOf, type LogLine, localSite, publicSite, publicUrl } from '../site.ts'

const spoken: readonly Lang[] = ['de', 'en', 'ar', 'tr']
type Words = Record<string, string>

/**
 * The empty city, speaking these languages, in a database of its own: hundreds of acts that nobody commits would be slower
 * with each of them. Only the owner of the tables may change cities.
 */
export async function atDesk(body: (desk: Desk) => Promise<void>): Promise<void> {
  const owner = openDatabase(openPool(ownerOf(await poolOf('desk')), () => {}, 1))
  try {
    const languages = [...spoken]
    await owner.updateTable('city').set({ languages }).where('slug', '=', 'nachbarstadt').execute()
    await body(deskIn(await committingScope('desk', 'nachbarstadt'), owner))
  } finally {
    await owner.destroy()
  }
}

export type Desk = ReturnType<typeof deskIn>

function deskIn(scope: Scope, owner: Database) {
  const lines: LogLine[] = []
  const sites = () => ({ local: localSite(scope), site: publicSite(scope) })
  let { local, site } = sites()
  let letters: { to: string; path: string }[] = []

  /** What an answer says, which has to be this one: else the test ends with what stood on the page instead. */
  async function expected(path: string, asking: Promise<Response>, status: number): Promise<Response> {
    const answer = await asking
    const told = answer.status === status ? '' : textOf(await answer.clone().text()).slice(0, 1500)
    expect([path, answer.status, told]).toEqual([path, status, ''])
    return answer
  }
  const locationOf = (answer: Response) => answer.headers.get('Location') ?? ''
  const page = async (path: string, status = 200) => (await expected(path, local.ask(path), status)).text()
  const send = async (path: string, words: Words, status = 303) =>
    locationOf(await expected(path, local.send(path, words), status))

  return {
    scope,
    page,
    send,
    /** In the workspace: opens a page, fills in its form to `action` and sends it. Gives where it leads. */
    fill: async (path: string, action: string, words: Words, status = 303) =>
      send(action, { ...formIn(await page(path), action), ...words }, status),
    /** Without an account: a public page, or one in the room of a pass. */
    read: async (path: string, status = 200) => (await expected(path, site.ask(path), status)).text(),
    say: async (path: string, words: Words, status = 303) =>
      locationOf(await expected(path, site.ask(path, formOf(words)), status)),
    /** On another day, at noon unless told otherwise. */
    go: (day: string, clock = '12:00') => {
      lines.push(...local.lines, ...site.lines)
      scope.now = new Date(`${day}T${clock}:00Z`)
      ;({ local, site } = sites())
    },
    /** What a server does by itself in the weeks between: it counts its tables anew, else it takes them for empty. */
    settle: async () => {
      await sql`analyze`.execute(owner)
    },
    /** Takes the mail that has come since. */
    fetchMail: async () => {
      const mails = await read(scope, listOutgoing)
      letters = mails.flatMap(({ to, words }) => {
        const [link = ''] = words.match(new RegExp(`${publicUrl}/\\S+`)) ?? []
        return link === '' ? [] : [{ to, path: link.slice(publicUrl.length) }]
      })
      return mails
    },
    /** The link in somebody's mail that leads to this. */
    linkOf: (mail: string, part: string): string => {
      const path = letters.find(({ to, path: one }) => to === mail && one.includes(part))?.path
      if (path === undefined) throw new Error(`no mail brought ${mail} to ${part}`)
      return path
    },
    bugs: () => [...lines, ...local.lines, ...site.lines].filter(({ msg }) => msg === 'bug'),
  }
}
