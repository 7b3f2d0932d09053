import type { Child, FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { StatusShape } from '../../../ui/status/status.tsx'
import { Moment, Timeline } from '../../../ui/timeline/timeline.tsx'
import type { Stage } from '../../plan/plan.ts'
import { reviewsRoutes } from '../reviews/reviews.routes.ts'
import { sayLife } from './life.messages.ts'
import type { OriginPage } from './origin.read.ts'

type Step = { on: string; shape: StatusShape; title: Child; words: Child }

const shapes: Partial<Record<Stage, StatusShape>> = {
  adopted: 'done',
  accepted: 'half',
  returned: 'turn',
  closed: 'ended',
}

/** The stages of a draft with their days, who decided and why, and the times in which it went round. */
export const Way: FC<{ scope: Scope; page: OriginPage }> = ({ scope, page }) => {
  const { lang } = scope
  const steps = [...started(scope, page), ...stages(scope, page), ...rounds(scope, page)]
  if (steps.length === 0) return null
  return (
    <section class="section" aria-labelledby="way">
      <h2 id="way">{sayLife(lang, 'origin.way')}</h2>
      <Timeline>
        {steps
          .toSorted((a, b) => a.on.localeCompare(b.on))
          .map(({ on, shape, title, words }) => (
            <Moment shape={shape} title={title} when={formatDate(lang, on)}>
              {words}
            </Moment>
          ))}
      </Timeline>
    </section>
  )
}

function started({ lang }: Scope, { wordings }: OriginPage): Step[] {
  const on = wordings.map((one) => one.on).sort()[0]
  return on === undefined ? [] : [{ on, shape: 'empty', title: sayLife(lang, 'draft.start'), words: null }]
}

function stages({ lang, city }: Scope, { steps, decisions }: OriginPage): Step[] {
  const text = (words: string) => <Said text={original(words, sourceLanguage(city))} lang={lang} quiet />
  return steps.map(({ on, stage, reason, decisionId }) => {
    const decision = decisions.find(({ id }) => id === decisionId)
    const why = decision?.reason || reason
    return {
      on: decision?.decidedOn ?? on,
      shape: shapes[stage] ?? 'empty',
      title: sayLife(lang, `stage.${stage}`),
      words: (
        <>
          {decision && <p>{text(decision.body)}</p>}
          {why !== '' && <p>{text(why)}</p>}
        </>
      ),
    }
  })
}

function rounds({ lang, city }: Scope, { reviews }: OriginPage): Step[] {
  return reviews.map(({ slug, title, openedAt, openToAll }) => {
    const name = <Said text={original(title, sourceLanguage(city))} lang={lang} quiet />
    const link = openToAll ? <a href={reviewsRoutes.publicReview(lang, slug)}>{name}</a> : name
    return { on: dayOf(openedAt), shape: 'half', title: sayLife(lang, 'draft.reviews'), words: <p>{link}</p> }
  })
}
