import { type Context, Hono } from 'hono'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { readMail } from '../../accounts/accounts.ts'
import type { SheetEnv } from '../reporting-env.ts'
import { saySheets } from './answering.messages.ts'
import { answeringPatterns } from './answering.routes.ts'
import { type Asking, AskSheetsView } from './ask-view.tsx'
import { findBearer, sendSheetLinks } from './link.verbs.ts'

/** Where a new link is asked for by mail. */
export const askForLink = new Hono<SheetEnv>()

askForLink.get(answeringPatterns.askSheets, (c) => ask(c, { over: false, sent: false, mail: '', typed: '' }))

askForLink.post(answeringPatterns.askSheets, async (c) => {
  const { scope, publicUrl, later } = c.var
  const words = await readWords(c)
  const typed = (words.typed ?? '').slice(0, longest)
  const mail = readMail(line(words, 'mail'))
  if (mail === undefined) return ask(c, { over: false, sent: false, mail: line(words, 'mail'), typed, error: true })
  later(() => sendSheetLinks(scope, publicUrl, mail))
  return ask(c, { over: false, sent: true, mail: '', typed })
})

/** Lets in by the token in the address; whoever has none that opens anything is told how to get a new one. */
export const sheetsDoor = new Hono<SheetEnv>()

sheetsDoor.use(`${answeringPatterns.sheets}/*`, async (c, next) => {
  const { scope } = c.var
  const pass = c.req.param('sheetPass') ?? ''
  const { link, isOpen } = await findBearer(scope, pass)
  if (!link || !isOpen) {
    const typed = c.req.method === 'POST' ? typedWords(await readWords(c)) : ''
    return ask(c, { over: true, sent: false, mail: '', typed, ...(link && { linkId: link.id }) })
  }
  c.set('link', link)
  c.set('pass', pass)
  c.set('scope', { ...scope, viewer: { kind: 'guest', id: link.id, name: link.name } })
  await next()
})

const longest = 20_000

/** What somebody wrote into a form whose link ended meanwhile: all that is more than one word, for they may want to keep it. */
function typedWords(words: Words): string {
  const written = Object.values(words).filter((value) => /\S\s+\S/.test(value))
  return written.join('\n\n').slice(0, longest)
}

function ask(c: Context<SheetEnv>, asking: Asking) {
  const { scope, contact, show } = c.var
  const { lang } = scope
  const status = asking.over ? 403 : asking.error ? 422 : 200
  const body = <AskSheetsView lang={lang} asking={asking} contact={contact} />
  return show({ title: saySheets(lang, 'ask.title'), status, script: 'sheet.js', body })
}
