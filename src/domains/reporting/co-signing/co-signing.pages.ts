import { type Context, Hono } from 'hono'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { type FormErrors, type PageForm, readDay, refusedForm } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { readSigningAnswer, readSigningWish } from './co-signing.form.ts'
import type { Subject } from './co-signing.ts'
import { answerToSign, askToSign, askToSignAgain, type SigningRefusal, takeOffSigning } from './co-signing.verbs.ts'

/**
 * How a slice lets its texts be signed. `find`: the text at an address, or none that the viewer may see. `show`: its page
 * with what was typed. The page holds `CoSigningView`, whose forms lead here.
 */
type Signed = {
  find: (scope: Scope, name: string) => Promise<Subject>
  show: (c: Context<ReportingEnv>, form: PageForm) => Promise<Response>
}

/** `pattern`: of the page, with `:subject` in it. */
export function coSigningPages(pattern: string, { find, show }: Signed): Hono<ReportingEnv> {
  const pages = new Hono<ReportingEnv>()
  const subjectOf = (c: Context<ReportingEnv>) => find(c.var.scope, c.req.param('subject') ?? '')

  pages.post(`${pattern}/signatures`, async (c) => {
    const words = await readWords(c)
    const subject = await subjectOf(c)
    const wish = readSigningWish(words)
    if (!wish.ok) return show(c, { words, errors: wish.errors })
    return ended(c, subject, words, 'signers', await askToSign(c.var.scope, c.var, subject, wish.value), 'asked')
  })

  pages.post(`${pattern}/signatures/:signature`, async (c) => {
    const words = await readWords(c)
    const subject = await subjectOf(c)
    const field = `remark-${idOf(c)}`
    const answer = readSigningAnswer(words, field)
    if (!answer.ok) return show(c, { words, errors: answer.errors })
    const wish = { ...answer.value, id: idOf(c) }
    return ended(c, subject, words, field, await answerToSign(c.var.scope, c.var, subject, wish), 'answered')
  })

  pages.post(`${pattern}/signatures/:signature/again`, async (c) => {
    const words = await readWords(c)
    const subject = await subjectOf(c)
    const [errors, field]: [FormErrors, string] = [{}, `again-${idOf(c)}`]
    const dueOn = readDay(words, field, errors)
    if (dueOn === null) return show(c, { words, errors })
    const done = await askToSignAgain(c.var.scope, c.var, subject, { id: idOf(c), dueOn })
    return ended(c, subject, words, field, done, 'asked')
  })

  pages.post(`${pattern}/signatures/:signature/off`, async (c) => {
    const words = await readWords(c)
    const subject = await subjectOf(c)
    const field = `off-${idOf(c)}`
    const done = await takeOffSigning(c.var.scope, c.var, subject, { id: idOf(c), remark: line(words, field) })
    return ended(c, subject, words, field, done, 'taken_off')
  })

  function ended(
    c: Context<ReportingEnv>,
    subject: Subject,
    words: Words,
    field: string,
    done: Outcome<null, SigningRefusal>,
    notice: 'asked' | 'answered' | 'taken_off',
  ) {
    if (!done.ok) return show(c, refusedForm(words, field, done))
    return c.redirect(`${subject.path}?notice=notice.signing_${notice}#co-signing`, 303)
  }
  return pages
}

function idOf(c: Context): string {
  return c.req.param('signature') ?? ''
}
