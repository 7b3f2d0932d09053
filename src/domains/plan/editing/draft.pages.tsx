import { type Context, Hono } from 'hono'
import { formatShortDay } from '../../../i18n/format.ts'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Edition } from '../edition.ts'
import type { PlanPage } from '../pages.ts'
import { mayEdit, mayPublish, maySeeDrafts } from '../plan.access.ts'
import { planRoutes } from '../plan.routes.ts'
import { discardDraft, publishPlan, showEditions, showPlan } from '../plan.ts'
import { showWaiting } from '../publication.read.ts'
import { readPublishForm } from '../publish.form.ts'
import { Draft } from './draft.tsx'
import { sayEditing } from './editing.messages.ts'
import { editingPatterns, editingRoutes } from './editing.routes.ts'
import { type EditingEnv, noticeOf, refusedForm, versionSeen } from './editing-env.ts'
import { emptyForm, type FormState } from './editing-form.ts'
import { Editions } from './editions.tsx'
import type { PapersLooked } from './paper-finder.tsx'

/** All plans; a draft, its publication, its end. */
export const draftPages = new Hono<EditingEnv>()

draftPages.get(editingPatterns.editions, async (c) => {
  const { scope, publicUrl } = c.var
  const editions = await showEditions(scope)
  const address = (edition: Edition) => `${publicUrl}${planRoutes.plan(scope.lang, edition)}`
  const notice = noticeOf(c.req.query('notice'))
  return c.var.show({
    title: sayEditing(scope.lang, 'editions.title'),
    body: (
      <Editions
        lang={scope.lang}
        demo={scope.city.demo}
        editions={editions}
        publicUrl={address}
        notice={notice}
        mayEdit={mayEdit(scope.viewer)}
        takesPart={maySeeDrafts(scope.viewer)}
      />
    ),
  })
})

draftPages.get(editingPatterns.draft, async (c) => {
  const page = await showPlan(c.var.scope, c.req.param('plan'))
  return page.edition.state === 'draft' ? showDraft(c, page, emptyForm) : c.redirect(editingRoutes.editions())
})

draftPages.post(editingPatterns.publish, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const page = await showPlan(scope, c.req.param('plan'))
  if (page.edition.state === 'draft' && (words.look || words.take)) return lookForPaper(c, page, words)
  if (page.edition.state !== 'draft') {
    return showDraft(c, page, { words, errors: { surePublish: refused('plan.published_already') } })
  }
  const others = await othersOf(scope)
  const read = readPublishForm(
    words,
    others.map(({ slug }) => slug),
  )
  if (!read.ok) return showDraft(c, page, { words, errors: read.errors })
  const successorOf = others.find(({ slug }) => slug === read.value.successorOf)?.id ?? null
  const published = await publishPlan(scope, page.edition.id, versionSeen(words), { ...read.value, successorOf })
  const field = !published.ok && published.code === 'plan.address_taken' ? 'address' : 'surePublish'
  if (!published.ok) return showDraft(c, page, refusedForm(words, field, published))
  return c.redirect(`${editingRoutes.editions()}?notice=draft.published`, 303)
})

draftPages.post(editingPatterns.discard, async (c) => {
  const words = await readWords(c)
  const page = await showPlan(c.var.scope, c.req.param('plan'))
  if (words.sureDiscard !== 'yes') {
    return showDraft(c, page, { words, errors: { sureDiscard: refused('plan.discard_unconfirmed') } })
  }
  const discarded = await discardDraft(c.var.scope, page.edition.id, versionSeen(words))
  if (!discarded.ok) return showDraft(c, page, refusedForm(words, 'sureDiscard', discarded))
  return c.redirect(`${editingRoutes.editions()}?notice=draft.discarded`, 303)
})

/** Shows what is found for the number typed, or fills in the paper that was chosen. Everything else typed stays. */
async function lookForPaper(c: Context<EditingEnv>, page: PlanPage, words: Words) {
  const { scope, findPapers } = c.var
  const asked = line(words, 'paperNumber')
  const { papers } = await findPapers(scope, asked)
  const chosen = papers.find(({ id }) => id === words.take)
  if (!chosen) return showDraft(c, page, { words, errors: {} }, { asked, found: papers, taken: false })
  const { decided } = chosen
  const filled = {
    ...words,
    paperNumber: chosen.number,
    paperUrl: chosen.url ?? '',
    ...(decided?.organization && { body: decided.organization }),
    ...(decided?.day && { decidedOn: formatShortDay(scope.lang, decided.day) }),
  }
  return showDraft(c, page, { words: filled, errors: {} }, { found: [], taken: true })
}

async function showDraft(c: Context<EditingEnv>, page: PlanPage, form: FormState, looked?: PapersLooked) {
  const { scope, findPapers } = c.var
  // An earlier edition that comes in later follows none of today's.
  const others = page.edition.successor ? [] : await othersOf(scope)
  const { none } = await findPapers(scope, '')
  return c.var.show({
    title: page.edition.title.words,
    status: form === emptyForm || looked ? 200 : 422,
    body: (
      <Draft
        lang={scope.lang}
        page={page}
        form={form}
        others={others}
        lacks={c.var.siteLacks}
        papers={looked ?? (none ? undefined : { found: [], taken: false })}
        waiting={await showWaiting(scope, page.edition.id)}
        may={{ edit: mayEdit(scope.viewer), publish: mayPublish(scope.viewer) }}
      />
    ),
  })
}

/** The plans that a draft may follow. */
async function othersOf(scope: Scope): Promise<Edition[]> {
  return (await showEditions(scope)).filter(({ state }) => state === 'in_force' || state === 'upcoming')
}
