/** Mail through a real mail server, which the test starts. */
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { expect, test, vi } from 'vitest'
import { committingScope } from '../../../test/support/city.ts'
import { freePort } from '../../../test/support/ports.ts'
import type { Scope } from '../scope.ts'
import { read, writeQuietly } from '../transact.ts'
import { clearOutgoing, listOutgoing, listRefused, queueMail } from './outgoing.ts'
import { openPostOffice } from './post-office.ts'

type Server = { received: string[]; close: () => Promise<void> }

/** `refuses`: with which code it refuses an address; 0: it takes it. */
async function mailServer(port: number, refuses: (to: string) => number = () => 0): Promise<Server> {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, answer) => {
      const responseCode = refuses(address)
      answer(responseCode === 0 ? null : Object.assign(new Error('no such mailbox'), { responseCode }))
    },
    onData: (stream, _, done) => {
      let words = ''
      stream.setEncoding('utf8').on('data', (part: string) => {
        words += part
      })
      stream.on('end', () => {
        received.push(words)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { received, close: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

const letter = {
  to: 'ada@example.org',
  subject: 'Ihr Link für Köln',
  words: 'Guten Tag,\n\nhttps://example.org/geheim\n',
}
const put = (scope: Scope, mail = letter) => writeQuietly(scope, (tx) => queueMail(tx, scope, mail))
const waiting = (scope: Scope) => read(scope, listOutgoing)
const office = (scope: Scope, port: number, at: { now: Date }) =>
  openPostOffice({
    db: scope.db,
    smtpUrl: `smtp://127.0.0.1:${port}`,
    sender: 'plan@stadt.example',
    now: () => at.now,
    onFailure: (error) => {
      throw error
    },
  })

test('a mail is delivered once, with its letters, and then forgotten', async () => {
  const scope = await committingScope('delivered')
  const port = await freePort()
  const server = await mailServer(port)
  const post = await office(scope, port, { now: scope.now })
  await put(scope)
  post.kick()
  await vi.waitFor(async () => expect(await waiting(scope)).toEqual([]), 10_000)
  post.kick()
  await post.close()
  await server.close()
  expect(server.received).toHaveLength(1)
  const [mail = ''] = server.received
  expect(mail).toMatch(/^From: plan@stadt\.example/m)
  expect(mail).toMatch(/^Subject: =\?UTF-8\?/m)
  expect(mail).toMatch(/^Auto-Submitted: auto-generated/m)
  expect(mail).toContain('https://example.org/geheim')
  const kept = await writeQuietly(scope, (tx) => tx.selectFrom('mailOutgoing').select(['words', 'sentAt']).execute())
  expect(kept).toEqual([{ words: '', sentAt: scope.now }])
  await writeQuietly(scope, (tx) => clearOutgoing(tx, new Date(scope.now.getTime() + 1)))
})

test('two programs on one database send a mail once between them', async () => {
  const scope = await committingScope('twice')
  const port = await freePort()
  const server = await mailServer(port)
  const posts = [await office(scope, port, { now: scope.now }), await office(scope, port, { now: scope.now })]
  for (let i = 0; i < 6; i++) await put(scope, { ...letter, subject: `Brief ${i}` })
  for (const post of posts) post.kick()
  await vi.waitFor(async () => expect(await waiting(scope)).toEqual([]), 10_000)
  for (const post of posts) await post.close()
  await server.close()
  const subjects = server.received.map((mail) => /^Subject: (.*?)\r?$/m.exec(mail)?.[1])
  expect(subjects.toSorted()).toEqual([0, 1, 2, 3, 4, 5].map((i) => `Brief ${i}`))
})

test('a mail that does not go is tried again later, and holds up no other', async () => {
  const scope = await committingScope('later')
  const port = await freePort()
  const at = { now: scope.now }
  const post = await office(scope, port, at)
  await put(scope, { ...letter, to: 'weg@example.org' })
  post.kick()
  await vi.waitFor(async () => expect((await waiting(scope))[0]?.failure).toBe('ESOCKET'), 15_000)
  const server = await mailServer(port, (to) => (to === 'weg@example.org' ? 450 : 0))
  await put(scope)
  post.kick()
  await vi.waitFor(() => expect(server.received).toHaveLength(1), 10_000)
  at.now = new Date(scope.now.getTime() + 61_000)
  post.kick()
  await vi.waitFor(async () => expect((await waiting(scope))[0]?.failure).toBe('EENVELOPE 450'), 10_000)
  expect((await waiting(scope)).map(({ to, tried }) => [to, tried])).toEqual([['weg@example.org', 2]])
  post.kick()
  await pause(300)
  expect((await waiting(scope))[0]?.tried).toBe(2)
  await post.close()
  await server.close()
})

test('a mail to an address that is refused for good is not tried again, and can be found by its id', async () => {
  const scope = await committingScope('refused')
  const port = await freePort()
  const server = await mailServer(port, (to) => (to === 'weg@example.org' ? 550 : 0))
  const at = { now: scope.now }
  const post = await office(scope, port, at)
  const ids = [await put(scope, { ...letter, to: 'weg@example.org' }), await put(scope)]
  post.kick()
  await vi.waitFor(async () => expect((await waiting(scope))[0]?.failure).toBe('EENVELOPE 550'), 10_000)
  await vi.waitFor(() => expect(server.received).toHaveLength(1), 10_000)
  expect(await read(scope, (tx) => listRefused(tx, ids))).toEqual([ids[0]])
  at.now = new Date(scope.now.getTime() + 86_400_000)
  post.kick()
  await pause(300)
  expect((await waiting(scope)).map(({ to, tried }) => [to, tried])).toEqual([['weg@example.org', 1]])
  await post.close()
  await server.close()
})
