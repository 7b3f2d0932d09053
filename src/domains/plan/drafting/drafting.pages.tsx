import { type Context, Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import { readWords, type Words } from '../../../platform/http/form.ts'
import { read } from '../../../platform/transact.ts'
import { sayEditing } from '../editing/editing.messages.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { type Revisable, revisable } from '../revision.ts'
import { namedIn } from './describe-group.ts'
import { readDrafted } from './drafted.form.ts'
import { type DraftingPage, findDrafted, showDrafted } from './drafted.read.ts'
import { type DraftingKey, sayDrafting } from './drafting.messages.ts'
import { draftingPatterns, draftingRoutes } from './drafting.routes.ts'
import { type DraftingForm, mergedForm, openForm, sentForm } from './drafting-form.ts'
import { DraftingView, sayLooking } from './drafting-view.tsx'
import { namesFor } from './names.read.ts'
import { lookOn, type Onlooker } from './presence.queries.ts'
import { fieldOfRefusal } from './refused-field.ts'
import { saveCopy, saveDrafted } from './working-copy.verbs.ts'

/** The words of a plan, of its fields and goals, and the whole sheet of its measures, changed by hand. */
export const draftingPages = new Hono<EditingEnv>()

draftingPages.get(draftingPatterns.revise, async (c) => {
  const page = await pageOf(c)
  return showForm(c, page, openForm(c.var.scope.lang, page.drafted), 200)
})

draftingPages.post(draftingPatterns.revise, async (c) => {
  const page = await pageOf(c)
  const sent = sentForm(await readWords(c))
  if (sent.words._more !== undefined) return showForm(c, page, { ...sent, errors: {} }, 200)
  const read = readDrafted(sent.words, page)
  const errors = { ...sent.errors, ...(read.ok ? {} : read.errors) }
  if (!read.ok || Object.keys(errors).length > 0) return showForm(c, page, { ...sent, errors }, 422)
  return save(c, page, sent, read.value)
})

draftingPages.post(draftingPatterns.presence, async (c) => {
  const { subject, id } = recordIn(c)
  if (!(await read(c.var.scope, (tx) => findDrafted(tx, subject, id)))) throw new NotFound(subject)
  const others = await lookOn(c.var.scope, id)
  return c.json({ words: sayLooking(c.var.scope.lang, namesOf(c, others)) })
})

async function save(c: Context<EditingEnv>, page: DraftingPage, sent: DraftingForm, words: Words) {
  const { scope } = c.var
  const { subject, id, isPublished } = page.drafted
  const wish = { seen: sent.seen, words }
  const saved = isPublished ? await saveCopy(scope, subject, id, wish) : await saveDrafted(scope, subject, id, wish)
  if (saved.ok) {
    const address = isPublished ? draftingRoutes.difference(subject, id) : draftingRoutes.revise(subject, id)
    return c.redirect(`${address}?notice=${isPublished ? 'notice.copy_saved' : 'notice.saved'}`, 303)
  }
  if (saved.code === 'changed_meanwhile') {
    const now = await showDrafted(scope, subject, id)
    return showForm(c, now, mergedForm(scope.lang, sent, now.drafted), 422)
  }
  return showForm(c, page, { ...sent, errors: { [fieldOfRefusal(saved.code, subject)]: saved } }, 422)
}

/** Which record an address names. */
export function recordIn(c: Context<EditingEnv>): { subject: Revisable; id: string } {
  const subject = revisable.find((one) => one === c.req.param('subject'))
  const id = c.req.param('record') ?? ''
  if (!subject) throw new NotFound('record')
  return { subject, id }
}

export async function pageOf(c: Context<EditingEnv>): Promise<DraftingPage> {
  const { subject, id } = recordIn(c)
  return showDrafted(c.var.scope, subject, id)
}

const notices: readonly DraftingKey[] = [
  'notice.saved',
  'notice.copy_saved',
  'notice.published',
  'notice.discarded',
  'notice.gone',
  'notice.undone',
  'notice.too_late',
  'notice.same',
  'notice.files_gone',
]

export function noticeIn(c: Context<EditingEnv>): DraftingKey | undefined {
  return notices.find((one) => one === c.req.query('notice'))
}

function namesOf(c: Context<EditingEnv>, others: readonly Onlooker[]): string[] {
  return others.map(({ name }) => name ?? sayDrafting(c.var.scope.lang, 'looking.somebody'))
}

async function showForm(c: Context<EditingEnv>, page: DraftingPage, form: DraftingForm, status: 200 | 422) {
  const { scope } = c.var
  const { lang } = scope
  const { subject, id, copy } = page.drafted
  const others = await lookOn(scope, id)
  const names = await namesFor(scope, copy ? [copy.actor] : [])
  return c.var.show({
    title: subject === 'measure' ? sayDrafting(lang, 'title.measure') : sayEditing(lang, `words.of.${subject}`),
    status,
    script: 'drafting.js',
    body: (
      <DraftingView
        lang={lang}
        page={page}
        form={form}
        named={namedIn(c.var.scope.city, page)}
        notice={status === 200 ? noticeIn(c) : undefined}
        others={namesOf(c, others)}
        savedBy={copy ? names(copy.actor) : ''}
      />
    ),
  })
}
