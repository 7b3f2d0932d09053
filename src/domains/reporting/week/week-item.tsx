import type { Child, FC } from 'hono/jsx'
import { formatWeekday } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Said } from '../../../ui/said/said.tsx'
import { WaitsFor } from '../co-signing/waits-for.tsx'
import { DoneForm } from '../follow-ups/follow-ups-view.tsx'
import { RecordName } from '../follow-ups/record-name.tsx'
import { inquiriesRoutes } from '../inquiries/inquiries.routes.ts'
import { PaperLink } from '../papers/making/papers-view.tsx'
import { sayWeek as say } from './week.messages.ts'
import type { WeekItem } from './week.read.ts'

type ItemProps = { scope: Scope; item: WeekItem }

/** A day, what it is, what it is about, and what it waits for: read from left to right, or one below the other on a phone. */
export const WeekItemView: FC<ItemProps> = ({ scope, item }) => {
  const { lang } = scope
  return (
    <li class={item.isOver ? 'week__item week__item--over' : 'week__item'}>
      <p class="week__when">
        <time datetime={item.dueOn}>{formatWeekday(lang, item.dueOn)}</time>
        {item.isOver && <strong class="week__over">{say(lang, 'overdue')}</strong>}
      </p>
      <div>
        <p class="week__kind">{say(lang, `kind.${'wait' in item ? item.wait.for : item.kind}`)}</p>
        <ItemBody scope={scope} item={item} />
      </div>
    </li>
  )
}

const ItemBody: FC<ItemProps> = ({ scope, item }) => {
  const { lang } = scope
  if (item.kind === 'follow_up') {
    const { line } = item
    return (
      <>
        <p class="week__title">
          <RecordName lang={lang} record={line.record} />
        </p>
        {line.note !== '' && (
          <p>
            <bdi>{line.note}</bdi>
          </p>
        )}
        {line.team !== null && (
          <p class="soft small">
            <bdi>{line.team}</bdi>
          </p>
        )}
        <DoneForm lang={lang} line={line} back="week" />
      </>
    )
  }
  if (item.kind === 'paper') {
    return (
      <>
        <p class="week__title">
          <PaperLink scope={scope} line={item.line} />
        </p>
        <p class="soft small">
          <bdi>{item.wait.unit}</bdi>
        </p>
      </>
    )
  }
  const { line } = item
  const link = (
    <InquiryLink scope={scope} line={line}>
      <Said text={original(line.subject, sourceLanguage(scope.city))} lang={lang} quiet />
    </InquiryLink>
  )
  if (item.kind === 'asked') {
    return (
      <>
        <p class="week__title">{link}</p>
        <p class="soft small">
          <bdi>{item.wait.unit}</bdi>
        </p>
      </>
    )
  }
  return (
    <>
      <p class="week__title">{link}</p>
      {line.waits.length === 0 && (
        <p class="small">{say(lang, line.hasDraft ? 'inquiry.to_send' : 'inquiry.to_write')}</p>
      )}
      <WaitsFor lang={lang} waits={line.waits} />
    </>
  )
}

type LinkProps = { scope: Scope; line: { slug: string; number: string }; children?: Child }

const InquiryLink: FC<LinkProps> = ({ line, children }) => (
  <a href={inquiriesRoutes.inquiry(line.slug)}>
    {line.number !== '' && (
      <>
        <bdi>{line.number}</bdi>{' '}
      </>
    )}
    {children}
  </a>
)
