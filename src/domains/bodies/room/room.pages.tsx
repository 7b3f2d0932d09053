import { type Context, Hono } from 'hono'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { readMail } from '../../accounts/accounts.ts'
import type { RoomEnv } from '../bodies-env.ts'
import { mayPropose } from '../reviews/room-review.read.ts'
import { findGuest, sendPass } from './pass.verbs.ts'
import { sayRoom } from './room.messages.ts'
import { showRoom } from './room.read.ts'
import { roomPatterns } from './room.routes.ts'
import { AskPassView, RoomView } from './room-views.tsx'

/** Lets in by the pass in the address; who has none, or one that is over, is told how to get a new one. */
export const roomDoor = new Hono<RoomEnv>()

roomDoor.get(roomPatterns.askPass, (c) => askPass(c, { over: false, sent: false, words: {}, typed: '' }))

roomDoor.post(roomPatterns.askPass, async (c) => {
  const { scope, publicUrl, later } = c.var
  const words = await readWords(c)
  const typed = (words.typed ?? '').slice(0, longest)
  const mail = readMail(line(words, 'mail'))
  if (mail === undefined) return askPass(c, { over: false, sent: false, words, typed, error: true })
  later(() => sendPass(scope, publicUrl, mail))
  return askPass(c, { over: false, sent: true, words: {}, typed })
})

roomDoor.use(`${roomPatterns.room}/*`, async (c, next) => {
  const { scope } = c.var
  const pass = c.req.param('pass')
  const guest = await findGuest(scope, pass)
  if (!guest) {
    const typed = c.req.method === 'POST' ? typedWords(await readWords(c)) : ''
    return askPass(c, { over: true, sent: false, words: {}, typed })
  }
  c.set('guest', guest)
  c.set('pass', pass)
  c.set('scope', { ...scope, viewer: { kind: 'guest', id: guest.id, name: guest.name } })
  await next()
})

export const roomHome = new Hono<RoomEnv>()

roomHome.get(roomPatterns.room, async (c) => {
  const { scope, guest, pass, show } = c.var
  const awaiting = await showRoom(scope, guest)
  const body = <RoomView {...{ scope, guest, pass, awaiting }} proposes={await mayPropose(scope)} />
  return show({ title: sayRoom(scope.lang, 'title'), body })
})

const longest = 20_000

/** What somebody wrote into a form whose pass ended meanwhile: all that is more than one word, for they may want to keep it. */
function typedWords(words: Words): string {
  const written = Object.values(words).filter((value) => /\S\s+\S/.test(value))
  return written.join('\n\n').slice(0, longest)
}

type Asking = Parameters<typeof AskPassView>[0]['asking']

function askPass(c: Context<RoomEnv>, asking: Asking) {
  const { lang } = c.var.scope
  const status = asking.over ? 403 : asking.error ? 422 : 200
  return c.var.show({ title: sayRoom(lang, 'ask.title'), status, body: <AskPassView lang={lang} asking={asking} /> })
}
