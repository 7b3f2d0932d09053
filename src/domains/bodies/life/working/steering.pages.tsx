import { type Context, Hono } from 'hono'
import { original } from '../../../../i18n/text.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { readWords } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import type { BodiesEnv } from '../../bodies-env.ts'
import { meetingsRoutes } from '../../meetings/meetings.routes.ts'
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
  const panel = await showPanel(scope, item)
  const { item: found } = panel
  if (found.meetingId !== c.req.param('meeting')) throw new NotFound('item')
  const words = await readWords(c)
  const steering = readSteering(words, panel)
  if (!steering.ok) return showOne(c, { words, errors: steering.errors })
  const decided = await decideItem(scope, publicUrl, item, steering.value)
  if (decided.ok) {
    const notice = decided.value === 'carried' ? 'notice.decided' : (`lost.${decided.value}` as const)
    return c.redirect(`${lifeRoutes.decideItem(found.meetingId, item)}?notice=${notice}`, 303)
  }
  const { field, code } = refusalOfSteering(decided.code)
  return showOne(c, refusedForm(words, field, refused(code)))
})

/** The record stays where it is. */
const lostNotices = ['lost.lost', 'lost.no_quorum', 'lost.no_parity'] as const

async function showOne(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const panel = await showPanel(scope, c.req.param('item') ?? '')
  const { record } = panel.page
  const { meetingId, id, title } = panel.item
  const lost = lostNotices.find((one) => one === form.notice)
  const body = (
    <>
      <Breadcrumb
        lang={scope.lang}
        crumbs={[{ href: meetingsRoutes.runItem(meetingId, id), label: original(title, sourceLanguage(scope.city)) }]}
      />
      <PageTitle lang={scope.lang} title={record.title} kicker={sayWorking(scope.lang, `stage.${record.stage}`)} />
      <FormNotices lang={scope.lang} form={form} say={sayWorking} notices={['notice.decided']} />
      {lost && <Notice kind="warning" title={sayWorking(scope.lang, lost)} />}
      <RecordPanel scope={scope} panel={panel} form={form} />
    </>
  )
  return show({ title: record.title.words, status: statusOf(form), body })
}
