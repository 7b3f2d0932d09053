import { type Context, Hono } from 'hono'
import { original } from '../../../i18n/text.ts'
import { NotFound } from '../../../platform/errors.ts'
import { readWords } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { sayEditing } from '../editing/editing.messages.ts'
import { type EditingEnv, refusedForm, versionSeen } from '../editing/editing-env.ts'
import { emptyForm, type FormState, fieldOf, sayRefusal } from '../editing/editing-form.ts'
import { showRemoval } from './removal.read.ts'
import { removePart } from './remove-part.verbs.ts'
import { sayStructure } from './structure.messages.ts'
import { type PartKind, structurePatterns, structureRoutes } from './structure.routes.ts'

/** A part of a draft that goes. */
export const removePages = new Hono<EditingEnv>()

removePages.get(structurePatterns.remove, (c) => showRemove(c, emptyForm))

removePages.post(structurePatterns.remove, async (c) => {
  const words = await readWords(c)
  const { edition } = await showRemoval(c.var.scope, kindIn(c), c.req.param('record'))
  if (words.sure !== 'yes') return showRemove(c, { words, errors: { sure: refused('structure.remove_unconfirmed') } })
  const removed = await removePart(c.var.scope, kindIn(c), c.req.param('record'), versionSeen(words))
  if (!removed.ok) return showRemove(c, refusedForm(words, 'sure', removed))
  return c.redirect(`${structureRoutes.structure(edition.slug)}?notice=notice.removed`, 303)
})

function kindIn(c: Context<EditingEnv>): PartKind {
  const kind = (['field', 'goal', 'measure'] as const).find((one) => one === c.req.param('kind'))
  if (!kind) throw new NotFound('part')
  return kind
}

async function showRemove(c: Context<EditingEnv>, form: FormState) {
  const { scope } = c.var
  const { lang } = scope
  const [kind, id] = [kindIn(c), c.req.param('record') ?? '']
  const { edition, title, version } = await showRemoval(scope, kind, id)
  return c.var.show({
    title: sayStructure(lang, `remove.title.${kind}`),
    status: form === emptyForm ? 200 : 422,
    body: (
      <>
        <Breadcrumb
          lang={lang}
          crumbs={[{ href: structureRoutes.structure(edition.slug), label: sayStructure(lang, 'title') }]}
        />
        {form.notice && <Notice kind="warning" title={sayEditing(lang, form.notice)} />}
        <PageTitle
          lang={lang}
          title={original(sayStructure(lang, `remove.title.${kind}`), lang)}
          kicker={edition.title.words}
          lead={original(sayStructure(lang, 'remove.lead', { title }), lang)}
        />
        <ErrorSummary
          lang={lang}
          errors={Object.entries(form.errors).map(([name, refusal]) => ({ name, words: sayRefusal(lang, refusal) }))}
        />
        <form class="form" method="post" action={structureRoutes.remove(kind, id)} novalidate>
          <input type="hidden" name="version" value={versionIn(form, version)} />
          <Confirmation {...fieldOf(form, lang, 'sure')} value={undefined} label={sayStructure(lang, 'remove.sure')} />
          <Button>{sayStructure(lang, 'remove.now')}</Button>
        </form>
      </>
    ),
  })
}
