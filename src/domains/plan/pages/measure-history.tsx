import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { comma } from '../../../i18n/punctuation.ts'
import { LineageList } from '../../../ui/lineage-notice/lineage-notice.tsx'
import { plainOf } from '../../../ui/rich/plain.ts'
import { Said } from '../../../ui/said/said.tsx'
import { Moment, Timeline } from '../../../ui/timeline/timeline.tsx'
import type { Naming } from '../label.ts'
import type { MeasurePage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { lineageView } from './decision-view.ts'
import { statusView } from './status-view.ts'
import { inOriginal, type View } from './view.ts'

/** All that was, newest first: each status with its reason, each change of kind, and where the measure came from. */
export const MeasureHistory: FC<View<MeasurePage>> = ({ page, lang, city }) => {
  const { statuses, kindHistory, earlier } = page
  if (statuses.length + kindHistory.length + earlier.length === 0) return null
  return (
    <section class="section" aria-labelledby="history">
      <h2 id="history">{sayPlan(lang, 'measure.history')}</h2>
      {moments(page, lang, city).length > 0 && (
        <Timeline>
          {moments(page, lang, city).map(({ on, shape, title, reason }) => (
            <Moment shape={shape} title={title} when={formatDate(lang, on)}>
              {reason !== '' && (
                <p>
                  <Said text={inOriginal(reason)} lang={lang} quiet />
                </p>
              )}
            </Moment>
          ))}
        </Timeline>
      )}
      {earlier.length > 0 && (
        <>
          <h3>{sayPlan(lang, 'lineage.came_from')}</h3>
          <LineageList lang={lang} steps={lineageView(lang, 'earlier', earlier, planRoutes.measure)} />
        </>
      )}
    </section>
  )
}

function moments({ statuses, kindHistory }: MeasurePage, lang: Lang, city: Naming) {
  const told = statuses.map((record) => {
    const { shape, word, assessment } = statusView(lang, city, record)
    return {
      on: record.asOf,
      shape,
      title: assessment ? word + comma(lang) + assessment.word : word,
      reason: plainOf(record.reason),
    }
  })
  const kinds = kindHistory.map(({ kind, since, reason }) => ({
    on: since,
    shape: 'turn' as const,
    title: sayPlan(lang, 'measure.kind_changed', { kind: sayPlan(lang, `kind.${kind}`) }),
    reason,
  }))
  return [...told, ...kinds].sort((a, b) => b.on.localeCompare(a.on))
}
