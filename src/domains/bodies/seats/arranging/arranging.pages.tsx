import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../../platform/http/form.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { listTiedFields } from '../../../plan/plan.ts'
import { mayArrangeBodies, maySeeBodies } from '../../bodies.access.ts'
import type { BodiesEnv } from '../../bodies-env.ts'
import { workspaceSections } from '../../body.sections.tsx'
import { closeBody, foundBody, reviseBody, reviseCharter } from '../body.verbs.ts'
import { showBodies, showBody } from '../seats.read.ts'
import { seatsPatterns, seatsRoutes } from '../seats.routes.ts'
import { sayArranging as say } from './arranging.messages.ts'
import { BodiesListView } from './bodies-list-view.tsx'
import { fieldOfBody, readBody, readClosing, readFounding } from './body.form.ts'
import { EditBodyView } from './body-form-views.tsx'
import { BodyPageView } from './body-page-view.tsx'
import { fieldOfCharter, readCharter } from './charter.form.ts'
import { CharterView } from './charter-view.tsx'

/** Bodies: their list, each with its register, what they are called and by which rules they are composed. */
export const bodyPages = new Hono<BodiesEnv>()

bodyPages.get(seatsPatterns.bodies, (c) => showAll(c, blankForm()))

bodyPages.post(seatsPatterns.bodies, async (c) => {
  const { words } = await arranging(c)
  const founding = readFounding(words, await fieldIds(c))
  if (!founding.ok) return showAll(c, { words, errors: founding.errors })
  const founded = await foundBody(c.var.scope, founding.value)
  if (!founded.ok) return showAll(c, refusedForm(words, fieldOfBody(founded.code), founded))
  return c.redirect(`${seatsRoutes.seats(founded.value.slug)}?notice=notice.founded`, 303)
})

bodyPages.get(seatsPatterns.body, async (c) => {
  const { scope, show } = c.var
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showBody')
  const page = await showBody(scope, c.req.param('body'))
  const more = await Promise.all(workspaceSections.map((section) => section(scope, page.body)))
  const mayArrange = mayArrangeBodies(scope.viewer)
  const body = <BodyPageView {...{ scope, page, mayArrange, more }} form={blankForm(c.req.query('notice'))} />
  return show({ title: page.body.name, body })
})

bodyPages.get(seatsPatterns.editBody, (c) => showEdit(c, blankForm(c.req.query('notice'))))

bodyPages.post(seatsPatterns.editBody, async (c) => {
  const { words, seen, slug } = await arranging(c)
  const wish = readBody(words, await fieldIds(c))
  if (!wish.ok) return showEdit(c, { words, errors: wish.errors })
  const revised = await reviseBody(c.var.scope, slug, seen, wish.value)
  return revised.ok ? back(c, 'notice.saved') : showEdit(c, refusedForm(words, 'name', revised))
})

bodyPages.post(seatsPatterns.closeBody, async (c) => {
  const { words, seen, slug } = await arranging(c)
  const wish = readClosing(words)
  if (!wish.ok) return showEdit(c, { words, errors: wish.errors })
  const closed = await closeBody(c.var.scope, slug, seen, wish.value)
  return closed.ok ? back(c, 'notice.closed') : showEdit(c, refusedForm(words, fieldOfBody(closed.code), closed))
})

bodyPages.get(seatsPatterns.charter, (c) => showCharter(c, blankForm()))

bodyPages.post(seatsPatterns.charter, async (c) => {
  const { words, seen, slug } = await arranging(c)
  const { body } = await showBody(c.var.scope, slug)
  const wish = readCharter(words, body.sides)
  if (!wish.ok) return showCharter(c, { words, errors: wish.errors })
  const revised = await reviseCharter(c.var.scope, slug, seen, wish.value)
  return revised.ok
    ? back(c, 'notice.saved')
    : showCharter(c, refusedForm(words, fieldOfCharter(revised.code), revised))
})

/** What all forms of a body begin with. */
export async function arranging(c: Context<BodiesEnv>) {
  if (!mayArrangeBodies(c.var.scope.viewer)) throw new Forbidden('arrangeBodies')
  const words = await readWords(c)
  return { words, seen: versionSeen(words), slug: c.req.param('body') ?? '' }
}

/** The page of the body, or of what else stands at `href`, with what the act came to. */
export function back(c: Context<BodiesEnv>, notice: string, href = seatsRoutes.body(c.req.param('body') ?? '')) {
  return c.redirect(`${href}?notice=${notice}`, 303)
}

/** The body of a form's page, for those who may change it. */
export async function toArrange(c: Context<BodiesEnv>) {
  if (!mayArrangeBodies(c.var.scope.viewer)) throw new Forbidden('arrangeBodies')
  return showBody(c.var.scope, c.req.param('body') ?? '')
}

async function fieldIds(c: Context<BodiesEnv>): Promise<string[]> {
  return (await listTiedFields(c.var.scope)).map(({ id }) => id)
}

async function showAll(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showBodies')
  const page = { lines: await showBodies(scope), fields: await fieldsOfToday(c) }
  const mayArrange = mayArrangeBodies(scope.viewer)
  return show({
    title: say(scope.lang, 'list.title'),
    status: statusOf(form),
    script: 'rich.js',
    body: <BodiesListView scope={scope} {...page} form={form} mayArrange={mayArrange} />,
  })
}

async function showEdit(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const { body, fields } = await toArrange(c)
  const choice = await fieldsOfToday(c)
  const others = fields.filter(({ id }) => choice.every((one) => one.id !== id))
  const view = <EditBodyView scope={scope} body={body} fields={[...choice, ...others]} form={form} />
  return show({ title: say(scope.lang, 'edit'), status: statusOf(form), script: 'rich.js', body: view })
}

async function showCharter(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const { body } = await toArrange(c)
  return show({
    title: say(scope.lang, 'rules'),
    status: statusOf(form),
    body: <CharterView scope={scope} body={body} form={form} />,
  })
}

/** Of the editions in force; those of a draft, too, for its groups begin before it is adopted. */
async function fieldsOfToday(c: Context<BodiesEnv>) {
  const all = await listTiedFields(c.var.scope)
  return all.filter(({ edition }) => edition.state !== 'succeeded')
}
