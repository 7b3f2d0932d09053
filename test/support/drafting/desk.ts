/** A city of several languages in a transaction that is rolled back, and a desk from which everybody's forms are sent. */
import { sql } from 'kysely'
import { expect, inject } from 'vitest'
import type { Lang } from '../../../src/i18n/languages.ts'
import { listCities } from '../../../src/platform/cities.ts'
import { openDatabase, openPool } from '../../../src/platform/database.ts'
import { listOutgoing } from '../../../src/platform/mail/outgoing.ts'
import { appRole } from '../../../src/platform/roles.ts'
import type { Scope } from '../../../src/platform/scope.ts'
import { read } from '../../../src/platform/transact.ts'
import { poolOf } from '../city.ts'
import { formIn, textOf } from '../page.ts'
import { formOf, type LogLine, localSite, publicSite, publicUrl } from '../site.ts'
import { testDay } from '../template.ts'

export const spoken: readonly Lang[] = ['de', 'en', 'ar', 'tr']
type Words = Record<string, string>

/**
 * The empty city, speaking these languages. Only the owner of the tables may change cities: that is done first; then the
 * transaction goes on as the program's own role, bound by row-level security.
 */
export async function atDesk(body: (desk: Desk) => Promise<void>): Promise<void> {
  const { database = '' } = (await poolOf()).options
  const own = openDatabase(openPool({ ...inject('superuser'), database }, () => {}, 1))
  const db = await own.startTransaction().execute()
  try {
    await db
      .updateTable('city')
      .set({ languages: [...spoken] })
      .where('slug', '=', 'nachbarstadt')
      .execute()
    await sql`set local role ${sql.id(appRole)}`.execute(db)
    const city = (await listCities(db)).find(({ slug }) => slug === 'nachbarstadt')
    if (!city) throw new Error('the tests have no empty city')
    await body(deskIn({ db, city, viewer: { kind: 'command' }, lang: 'de', now: testDay }))
  } finally {
    await db.rollback().execute()
    await own.destroy()
  }
}

export type Desk = ReturnType<typeof deskIn>

function deskIn(scope: Scope) {
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
    /**
     * What a server does by itself in the weeks between: it counts its tables anew, without which it would still take them
     * for empty. As whoever owns them.
     */
    settle: async () => {
      await sql`reset role`.execute(scope.db)
      await sql`analyze`.execute(scope.db)
      await sql`set local role ${sql.id(appRole)}`.execute(scope.db)
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
