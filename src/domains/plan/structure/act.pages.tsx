import { type Context, Hono } from 'hono'
import { dayOf, formatShortDay } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import { readWords, type Words } from '../../../platform/http/form.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import { type EditingEnv, refusedForm } from '../editing/editing-env.ts'
import { emptyForm, type FormState } from '../editing/editing-form.ts'
import type { FormRead } from '../form.ts'
import { readPicked } from '../worklist/many.form.ts'
import { toList } from '../worklist/worklist-notice.ts'
import { readRestructuring } from './act.form.ts'
import { type ActPage, showAct } from './act.read.ts'
import { ActView } from './act-view.tsx'
import { placesTicked, readMove } from './move.form.ts'
import { move } from './move.verbs.ts'
import { type Preview, previewMove, previewOf } from './preview.ts'
import { restructure } from './restructure.verbs.ts'
import { sayStructure } from './structure.messages.ts'
import { type StructureAct, structureActs, structurePatterns, structureRoutes } from './structure.routes.ts'

/** Splitting, merging, moving and ending: asked for, shown, and then done. */
export const actPages = new Hono<EditingEnv>()

/** The measures that are ticked in the list. */
actPages.post(structurePatterns.mergeTicked, async (c) => {
  const ids = readPicked(await readWords(c)).map(({ id }) => id)
  if (ids.length < 2) return c.redirect(toList(c, { notice: 'pick' }), 303)
  return c.redirect(structureRoutes.act(c.req.param('plan'), 'measure', 'merge', ids), 303)
})

actPages.get(structurePatterns.act, async (c) => {
  const { page, act } = await pageOf(c)
  const on = formatShortDay(c.var.scope.lang, dayOf(c.var.scope.now))
  const places = act === 'move' ? placesTicked(page) : {}
  return showForm(c, page, act, { ...emptyForm, words: { on, ...places } }, 200)
})

actPages.post(structurePatterns.act, async (c) => {
  const { page, act } = await pageOf(c)
  const words = await readWords(c)
  const read = await readAct(c, page, act, words)
  if (!read.ok) return showForm(c, page, act, { words, errors: read.errors }, 422)
  const { preview, perform } = read.value
  if (words.sure !== 'yes') return showForm(c, page, act, { words: withSeen(words, page), errors: {} }, 200, preview)
  const done = await perform()
  if (done.ok) return c.redirect(wayBack(c, page, act), 303)
  // Whoever was told that something has changed goes on from what is there now.
  const again = await showAct(c.var.scope, page.edition.slug, page.subject, idsIn(c))
  const kept = Object.fromEntries(
    Object.entries(words).filter(([name]) => name !== 'sure' && !name.startsWith('seen__')),
  )
  return showForm(c, again, act, refusedForm(kept, 'reason', done), 422)
})

type Ready = { preview: Preview; perform: () => Promise<Outcome<unknown>> }

async function readAct(
  c: Context<EditingEnv>,
  page: ActPage,
  act: StructureAct,
  words: Words,
): Promise<FormRead<Ready>> {
  const { scope } = c.var
  const { edition, subject, records } = page
  const today = dayOf(scope.now)
  if (act === 'move') {
    const read = readMove(words, page, today)
    if (!read.ok) return read
    const preview = previewMove(scope.lang, page, read.value)
    return {
      ok: true,
      value: { preview, perform: () => move(scope, edition.slug, subject, records[0]!.id, read.value) },
    }
  }
  const read = readRestructuring(words, page, act, today)
  if (!read.ok) return read
  const preview = previewOf(scope.lang, page, read.value)
  return { ok: true, value: { preview, perform: () => restructure(scope, edition.slug, subject, read.value) } }
}

/** What was shown is what is confirmed: the versions of all that the preview speaks of. */
function withSeen(words: Words, { records, others }: ActPage): Words {
  const named = [...records, ...others.filter(({ id }) => [words.into1, words.into2].includes(id))]
  return { ...Object.fromEntries(named.map(({ id, version }) => [`seen__${id}`, String(version)])), ...words }
}

async function pageOf(c: Context<EditingEnv>): Promise<{ page: ActPage; act: StructureAct }> {
  const act = structureActs.find((one) => one === c.req.param('act'))
  const subject = (['goal', 'measure'] as const).find((one) => one === c.req.param('subject'))
  if (!act || !subject) throw new NotFound('act')
  const page = await showAct(c.var.scope, c.req.param('plan') ?? '', subject, idsIn(c))
  if (act !== 'merge' && page.records.length > 1) throw new NotFound('act')
  return { page, act }
}

function idsIn(c: Context<EditingEnv>): string[] {
  return (c.req.query('of') ?? '').split(',')
}

/** Goals are seen again where they stand, measures in their list. */
function wayBack(c: Context<EditingEnv>, { edition, subject }: ActPage, act: StructureAct): string {
  if (subject === 'measure') return toList(c, { notice: act === 'move' ? 'moved' : 'led_on' })
  return `${structureRoutes.structure(edition.slug)}?notice=notice.${act}`
}

async function showForm(
  c: Context<EditingEnv>,
  page: ActPage,
  act: StructureAct,
  form: FormState,
  status: 200 | 422,
  preview?: Preview,
) {
  const { lang } = c.var.scope
  return c.var.show({
    title: sayStructure(lang, `${act}.title.${page.subject}`),
    status,
    body: <ActView lang={lang} page={page} act={act} form={form} preview={preview} />,
  })
}
