import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayLabel, sayPlan } from '../../plan/plan.ts'
import { saySheets } from '../answering/answering.messages.ts'
import { PageLinks } from '../rounds/page-links.tsx'
import { sayApproving as say } from './approving.messages.ts'
import { approvingRoutes } from './approving.routes.ts'
import type { QueueLine, QueuePage } from './queue.read.ts'
import { queryOfQueue } from './queue-filter.ts'
import { QueueFilterForm } from './queue-filter-form.tsx'

/** What an act on many came to. */
export type ManyDone = { approved: number; left: number; why: string }

type QueueProps = { scope: Scope; page: QueuePage; form: PageForm; done: ManyDone | undefined }

/** All that waits to be approved in a round: looked at one by one, or approved at once. */
export const QueueView: FC<QueueProps> = ({ scope, page, form, done }) => {
  const { lang } = scope
  const { round, lines, filter } = page
  const open = lines.filter(canApprove)
  const clear = open.filter(({ doubts }) => doubts.length === 0)
  return (
    <>
      <PageTitle
        lang={lang}
        kicker={<bdi>{round.title}</bdi>}
        title={original(say(lang, 'queue'), lang)}
        lead={original(say(lang, 'queue.lead'), lang)}
      />
      <FormNotices lang={lang} form={form} say={say} notices={['notice.approved', 'notice.returned']} />
      {done && done.approved > 0 && <Notice kind="success" title={say(lang, 'approved', { n: done.approved })} />}
      {done && done.left > 0 && <Notice kind="warning" title={say(lang, 'left', { n: done.left, why: done.why })} />}
      <QueueFilterForm lang={lang} page={page} />
      {lines.length === 0 ? (
        <EmptyState words={say(lang, 'queue.empty')} />
      ) : (
        <>
          <p class="soft" data-keys={say(lang, 'queue.keys')} />
          <form id="many" method="post" action={approvingRoutes.queue(round.slug, queryOfQueue(filter))}>
            {clear.map(({ part }) => (
              <input type="hidden" name={`clear__${part.id}`} value={String(part.version)} />
            ))}
          </form>
          <section class="work-scroll" tabindex={0} aria-label={say(lang, 'queue')}>
            <table class="work-table" data-rows>
              <thead>
                <tr>
                  {(['pick', 'measure', 'unit', 'status', 'state', 'doubts'] as const).map((key) => (
                    <th scope="col">{say(lang, `column.${key}`)}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <Row scope={scope} line={line} />
                ))}
              </tbody>
            </table>
          </section>
          <PageLinks
            {...{ lang, page: filter.page, pages: page.pages }}
            to={(one) => approvingRoutes.queue(round.slug, queryOfQueue({ ...filter, page: one }))}
          />
          {open.length > 0 && (
            <div class="work-many" id="ticked">
              <Button form="many">{say(lang, 'approve.ticked')}</Button>{' '}
              {clear.length > 0 && (
                <Button kind="secondary" form="many" name="_clear" value="yes">
                  {say(lang, 'approve.clear', { n: clear.length })}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </>
  )
}

function canApprove({ part, isOwn }: QueueLine): boolean {
  return part.state === 'answered' && !isOwn
}

const Row: FC<{ scope: Scope; line: QueueLine }> = ({ scope: { lang, city }, line }) => {
  const { part, title, unit, doubts, last, isLate, measure, state } = line
  const { status, assessment } = part.content
  const words = [
    status && sayLabel(city, lang, `status.${status}`),
    assessment && sayPlan(lang, `assessment.${assessment}`),
  ]
  return (
    <tr>
      <td>
        {canApprove(line) && (
          <input
            type="checkbox"
            name={`pick__${part.id}`}
            value={String(part.version)}
            form="many"
            aria-label={say(lang, 'pick', { title: title.words })}
          />
        )}
      </td>
      <th scope="row">
        {measure.sheet.number !== null && `${measure.sheet.number} `}
        <a href={approvingRoutes.review(part.id)} data-edit>
          <Said lang={lang} text={title} quiet />
        </a>
      </th>
      <td>{unit ? <Said lang={lang} text={unit.name} quiet /> : say(lang, 'office')}</td>
      <td>{words.filter(Boolean).join(', ') || (part.leads ? say(lang, 'no_status') : '')}</td>
      <td>
        {last?.step === 'unchanged' ? say(lang, 'unchanged') : saySheets(lang, `state.${state}`)}
        {isLate && ` (${say(lang, 'late')})`}
      </td>
      <td>
        {doubts.map((doubt) => (
          <p>{say(lang, `doubt.${doubt}`)}</p>
        ))}
      </td>
    </tr>
  )
}
