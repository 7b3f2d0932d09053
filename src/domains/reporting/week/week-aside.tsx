import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { sourceLanguage } from '../../../platform/scope.ts'
import { Said } from '../../../ui/said/said.tsx'
import { answeringRoutes } from '../answering/answering.routes.ts'
import { approvingRoutes } from '../approving/approving.routes.ts'
import { WaitsFor } from '../co-signing/waits-for.tsx'
import { PaperLink } from '../papers/making/papers-view.tsx'
import { papersRoutes } from '../papers/papers.routes.ts'
import { sayRounds } from '../rounds/rounds.messages.ts'
import { roundsRoutes } from '../rounds/rounds.routes.ts'
import { sayWeek as say } from './week.messages.ts'
import type { WeekProps } from './week-view.tsx'

/** Rounds that are under way, and what in them waits for whoever looks; council papers in the making. */
export const WeekAside: FC<WeekProps> = (props) => (
  <div class="week__aside">
    <RoundsUnderWay {...props} />
    <PapersInTheMaking {...props} />
  </div>
)

const RoundsUnderWay: FC<WeekProps> = ({ scope: { lang, city }, page }) => (
  <>
    <h2>{say(lang, 'rounds')}</h2>
    {page.updates > 0 && (
      <p>
        <a href={answeringRoutes.updates()}>{say(lang, 'updates', { n: page.updates })}</a>
      </p>
    )}
    {page.rounds.length === 0 && <p class="soft">{say(lang, 'rounds.none')}</p>}
    <ul class="week__list">
      {page.rounds.map(({ slug, title, state, dueOn, toApprove, answered, asked }) => (
        <li class="week__round">
          <p class="week__title">
            <a href={roundsRoutes.round(slug)}>
              <Said text={original(title, sourceLanguage(city))} lang={lang} quiet />
            </a>
          </p>
          <p class="small">
            {sayRounds(lang, `state.${state}`)} · {say(lang, 'round.due', { due: formatDate(lang, dueOn) })}
          </p>
          {state !== 'prepared' && <p class="small">{say(lang, 'round.answered', { answered, asked })}</p>}
          {toApprove > 0 && (
            <p>
              <a href={approvingRoutes.queue(slug)}>{say(lang, 'round.approve', { n: toApprove })}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  </>
)

const PapersInTheMaking: FC<WeekProps> = ({ scope, page }) =>
  page.papers.length === 0 ? null : (
    <div class="section">
      <h2>{say(scope.lang, 'papers')}</h2>
      <ul class="week__list">
        {page.papers.slice(0, mostPapers).map((line) => (
          <li class="week__round">
            <p class="week__title">
              <PaperLink scope={scope} line={line} />
            </p>
            <WaitsFor lang={scope.lang} waits={line.waits} />
          </li>
        ))}
      </ul>
      {page.papers.length > mostPapers && (
        <p>
          <a href={papersRoutes.papers()}>{say(scope.lang, 'papers.all', { n: page.papers.length })}</a>
        </p>
      )}
    </div>
  )

/** More stand on their own page. */
const mostPapers = 6
