import { type Context, Hono } from 'hono'
import { line, readWords } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { emptyForm, type FormState } from '../editing/editing-form.ts'
import { mayEdit, mayPublish } from '../plan.access.ts'
import { showCopies } from './copies.read.ts'
import { CopiesView } from './copies-view.tsx'
import { namedIn } from './describe-group.ts'
import { DifferenceView } from './difference-view.tsx'
import type { DraftingPage } from './drafted.read.ts'
import { sayDrafting } from './drafting.messages.ts'
import { noticeIn, pageOf } from './drafting.pages.tsx'
import { draftingPatterns, draftingRoutes } from './drafting.routes.ts'
import { mergeWords } from './merge-words.ts'
import { namesFor } from './names.read.ts'
import { discardCopy, publishCopy } from './working-copy.verbs.ts'

/** What is written and not published: all of it, one beside what is published, and its end. */
export const copyPages = new Hono<EditingEnv>()

copyPages.get(draftingPatterns.copies, async (c) => {
  const { scope } = c.var
  const page = await showCopies(scope, c.req.param('plan'))
  const names = await namesFor(
    scope,
    page.copies.map(({ actor }) => actor),
  )
  return c.var.show({
    title: sayDrafting(scope.lang, 'copies.title'),
    body: <CopiesView lang={scope.lang} page={page} names={names} notice={noticeIn(c)} />,
  })
})

copyPages.get(draftingPatterns.difference, async (c) => showDifference(c, await pageOf(c), emptyForm))

copyPages.post(draftingPatterns.publish, async (c) => {
  const { scope } = c.var
  const page = await pageOf(c)
  const { subject, id } = page.drafted
  const words = await readWords(c)
  const reason = line(words, 'reason')
  if (reason === '') return showDifference(c, page, { words, errors: { reason: refused('revision.reason_missing') } })
  const published = await publishCopy(scope, subject, id, { seen: words._seen ?? '', reason })
  if (published.ok) return c.redirect(`${draftingRoutes.revise(subject, id)}?notice=notice.published`, 303)
  if (published.code === 'changed_meanwhile') {
    return showDifference(c, await pageOf(c), { words, errors: { reason: refused('copy.changed') } })
  }
  return showDifference(c, page, { words, errors: { reason: published } })
})

copyPages.post(draftingPatterns.discard, async (c) => {
  const page = await pageOf(c)
  const { subject, id } = page.drafted
  const words = await readWords(c)
  if (words.sureDiscard !== 'yes') {
    return showDifference(c, page, { words, errors: { sureDiscard: refused('copy.discard_unconfirmed') } })
  }
  const discarded = await discardCopy(c.var.scope, subject, id, words._seen ?? '')
  if (!discarded.ok) return showDifference(c, page, { words, errors: { sureDiscard: refused('copy.changed') } })
  return c.redirect(`${draftingRoutes.revise(subject, id)}?notice=notice.discarded`, 303)
})

/** Two who have changed the same are asked in the form; where nothing waits any more, the form says so. */
async function showDifference(c: Context<EditingEnv>, page: DraftingPage, form: FormState) {
  const { lang, viewer } = c.var.scope
  const { subject, id, words, copy } = page.drafted
  if (!copy) return c.redirect(`${draftingRoutes.revise(subject, id)}?notice=notice.gone`, 303)
  const { merged, conflicts } = mergeWords(copy.base, copy.words, words)
  if (conflicts.length > 0) return c.redirect(draftingRoutes.revise(subject, id), 303)
  return c.var.show({
    title: sayDrafting(lang, 'difference.title'),
    status: form === emptyForm ? 200 : 422,
    script: 'drafting.js',
    body: (
      <DifferenceView
        lang={lang}
        page={page}
        after={merged}
        named={namedIn(c.var.scope.city, page)}
        form={form}
        notice={form === emptyForm ? noticeIn(c) : undefined}
        mayPublish={mayPublish(viewer)}
        mayEdit={mayEdit(viewer)}
      />
    ),
  })
}
