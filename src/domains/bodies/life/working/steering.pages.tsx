import { type Context, Hono } from 'hono'
import { NotFound } from '../../../../platform/errors.ts'
import { readWords } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import type { BodiesEnv } from '../../bodies-env.ts'
import { type BodiesForm, blankForm, refusedForm, statusOf } from '../../bodies-form.ts'
import { BodiesNotices } from '../../bodies-notices.tsx'
import { lifePatterns, lifeRoutes } from '../life.routes.ts'
import { RecordPanel } from './record-panel.tsx'
import { readSteering, refusalOfSteering } from './steering.form.ts'
import { showPanel } from './steering.read.ts'
import { decideItem } from './steering.verbs.ts'
import { sayWorking } from './working.messages.ts'

/** One draft in a running meeting: looked at, decided, written back. */
export const steeringPages = new Hono<BodiesEnv>()

steeringPages.get(lifePatterns.decideItem, (c) => showOne(c, blankForm(c.req.query('notice'))))

steeringPages.post(lifePatterns.decideItem, async (c) => {
  const { scope, publicUrl } = c.var
  const item = c.req.param('item')
  const { sides, offered, item: found } = await showPanel(scope, item)
  if (found.meetingId !== c.req.param('meeting')) throw new NotFound('item')
  const words = await readWords(c)
  const steering = readSteering(words, sides, offered)
  if (!steering.ok) return showOne(c, { words, errors: steering.errors })
  const decided = await decideItem(scope, publicUrl, item, steering.value)
  if (decided.ok) {
    const notice = decided.value.carried ? 'notice.decided' : 'error.panel.lost'
    return c.redirect(`${lifeRoutes.decideItem(found.meetingId, item)}?notice=${notice}`, 303)
  }
  const { field, code } = refusalOfSteering(decided.code)
  return showOne(c, refusedForm(words, field, refused(code)))
})

async function showOne(c: Context<BodiesEnv>, form: BodiesForm) {
  const { scope, show } = c.var
  const panel = await showPanel(scope, c.req.param('item') ?? '')
  const { record } = panel.page
  const body = (
    <>
      <PageTitle lang={scope.lang} title={record.title} kicker={sayWorking(scope.lang, `stage.${record.stage}`)} />
      <BodiesNotices lang={scope.lang} form={form} say={sayWorking} notices={['notice.decided', 'error.panel.lost']} />
      <RecordPanel scope={scope} panel={panel} form={form} />
    </>
  )
  return show({ title: record.title.words, status: statusOf(form), body })
}
