import type { FC } from 'hono/jsx'
import { formatDate, formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { comma } from '../../../i18n/punctuation.ts'
import type { NewsItem } from '../../../ui/news/news.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Status } from '../../../ui/status/status.tsx'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import { sayPart } from '../pages/revisions.tsx'
import { statusView } from '../pages/status-view.ts'
import { inOriginal } from '../pages/view.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { addressOf } from '../records/record-address.ts'
import { RecordKind } from '../records/record-kind.tsx'
import { sayChanges } from './changes.messages.ts'
import type { PlanChange } from './plan-change.ts'

/** A change as a line of news. `when`: how its day is said; in full where no heading above says the year. */
export function newsItem(lang: Lang, city: Naming, change: PlanChange, when = formatDate(lang, change.on)): NewsItem {
  const { on, about, reason } = change
  return {
    on,
    when,
    href: addressOf(lang, about),
    title: about.title,
    what:
      change.kind === 'status' ? (
        <StatusSaid lang={lang} city={city} change={change} />
      ) : (
        <span>
          <WhatHappened lang={lang} change={change} />
        </span>
      ),
    reason: inOriginal(reason),
    facts: [<RecordKind lang={lang} record={about} />],
  }
}

const WhatHappened: FC<{ lang: Lang; change: Exclude<PlanChange, StatusChange> }> = ({ lang, change }) => {
  const { about } = change
  const subject = about.kind === 'goal' ? 'goal' : 'measure'
  switch (change.kind) {
    case 'added':
    case 'ended':
      return <>{sayChanges(lang, `${change.kind}.${subject}`)}</>
    case 'led':
      return <Led lang={lang} how={change.how} subject={subject} to={change.to} />
    case 'carried_over':
      return (
        <>
          {sayChanges(lang, `carried_over.${change.subject}`, { count: change.count, plan: change.from.title.words })}{' '}
          <a href={planRoutes.lineage(lang, change.from.slug)}>{sayChanges(lang, 'carried_over.link')}</a>
        </>
      )
    case 'revised':
      return (
        <>
          {sayChanges(lang, 'revised', {
            parts: formatList(
              lang,
              change.parts.map((part) => sayPart(lang, part)),
            ),
          })}
        </>
      )
    case 'kind_changed': {
      const [from, to] = [sayPlan(lang, `kind.${change.from}`), sayPlan(lang, `kind.${change.to}`)]
      return <>{sayChanges(lang, 'kind_changed', { from, to })}</>
    }
    case 'decided': {
      const { kind, outcome, body } = change.decision
      return (
        <>
          {sayPlan(lang, `decision.kind.${kind}`)}: <strong>{sayPlan(lang, `decision.outcome.${outcome}`)}</strong>
          {comma(lang)}
          <Said text={inOriginal(body)} lang={lang} quiet />
        </>
      )
    }
    case 'published':
      return <>{sayChanges(lang, 'published')}</>
  }
}

type StatusChange = Extract<PlanChange, { kind: 'status' }>

type StatusSaidProps = { lang: Lang; city: Naming; change: StatusChange }

const StatusSaid: FC<StatusSaidProps> = ({ lang, city, change: { status, assessment, previous } }) => (
  <>
    <Status {...statusView(lang, city, { status, assessment })} />
    {previous !== null && (
      <span class="soft small">
        {status === previous
          ? sayChanges(lang, 'unchanged')
          : sayChanges(lang, 'previous', { status: sayLabel(city, lang, `status.${previous}`) })}
      </span>
    )}
  </>
)

type LedProps = Pick<Extract<PlanChange, { kind: 'led' }>, 'how' | 'to'> & { lang: Lang; subject: 'goal' | 'measure' }

const Led: FC<LedProps> = ({ lang, how, subject, to }) => {
  if (how === 'retire' || (to === null && how !== 'move')) return <>{sayChanges(lang, `ended.${subject}`)}</>
  if (how === 'move' || to === null) return <>{sayChanges(lang, `led.move.${subject}`)}</>
  return (
    <>
      {sayChanges(lang, `led.${how}`)}{' '}
      <a href={addressOf(lang, to)}>
        <Said text={to.title} lang={lang} quiet />
      </a>
    </>
  )
}
