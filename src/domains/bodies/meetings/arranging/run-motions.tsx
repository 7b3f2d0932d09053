import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { ButtonLink } from '../../../../ui/button/button.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { Status } from '../../../../ui/status/status.tsx'
import { lifeRoutes } from '../../life/life.routes.ts'
import { votesRoutes } from '../../votes/votes.routes.ts'
import type { AgendaItem } from '../agenda.ts'
import { stateOf } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import type { MotionLine } from '../motion-list.queries.ts'
import { sayArranging } from './arranging.messages.ts'

/** What is voted on at an item; a goal or measure that it is about can be decided in one form. */
export const RunMotions: FC<{ scope: Scope; page: MeetingPage; item: AgendaItem }> = ({ scope, page, item }) => {
  const { lang, city } = scope
  const motions = page.motions.filter(({ itemId }) => itemId === item.id)
  return (
    <section class="section" aria-labelledby="motions">
      <h2 id="motions">{sayArranging(lang, 'motions')}</h2>
      <ul class="points">
        {motions.map((motion) => (
          <li>
            <a href={votesRoutes.motion(motion.id)}>
              <Said lang={lang} text={original(motion.title, sourceLanguage(city))} quiet />
            </a>{' '}
            <MotionMark lang={lang} motion={motion} />
          </li>
        ))}
      </ul>
      {page.runs && stateOf(page.meeting) === 'opened' && (
        <p>
          {(item.subject?.kind === 'goal' || item.subject?.kind === 'measure') && (
            <>
              <ButtonLink href={lifeRoutes.decideItem(page.meeting.id, item.id)}>
                {sayArranging(lang, 'run.decide')}
              </ButtonLink>{' '}
            </>
          )}
          <ButtonLink kind="secondary" href={votesRoutes.newMotion(page.body.slug, item.id)}>
            {sayArranging(lang, 'motion.new')}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

const MotionMark: FC<{ lang: Scope['lang']; motion: MotionLine }> = ({ lang, motion: { result, isPut } }) => {
  const state = result ?? (isPut ? 'open' : 'draft')
  const shape = state === 'carried' ? 'done' : state === 'open' ? 'half' : state === 'draft' ? 'dotted' : 'ended'
  return <Status shape={shape} word={sayArranging(lang, `motion.${state}`)} />
}
