import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { comma } from '../../../i18n/punctuation.ts'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayUi } from '../../../ui/ui.messages.ts'
import type { Decision } from '../decision.ts'
import type { Edition } from '../edition.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { periodWords } from './period.ts'
import { inOriginal } from './view.ts'

/** Since when a plan holds, who adopted it on which paper, what came before and what after. */
export const EditionFacts: FC<{ lang: Lang; edition: Edition }> = ({ lang, edition }) => {
  const period = periodWords(lang, edition.startsOn, edition.endsOn)
  const { adoption, publication, predecessor, successor } = edition
  return (
    <Facts>
      {period !== undefined && <Fact term={sayPlan(lang, 'plan.period')}>{period}</Fact>}
      {adoption && (
        <Fact term={sayPlan(lang, 'plan.adopted')}>
          <Adoption lang={lang} decision={adoption} />
        </Fact>
      )}
      {publication && <Fact term={sayPlan(lang, 'plan.published')}>{formatDate(lang, dayOf(publication.at))}</Fact>}
      {predecessor && (
        <Fact term={sayPlan(lang, 'plan.before')}>
          <a href={planRoutes.edition(lang, predecessor.slug)}>
            <Said text={predecessor.title} lang={lang} />
          </a>
        </Fact>
      )}
      {successor && (
        <Fact term={sayPlan(lang, 'plan.after')}>
          <a href={planRoutes.edition(lang, successor.slug)}>
            <Said text={successor.title} lang={lang} />
          </a>
        </Fact>
      )}
    </Facts>
  )
}

const Adoption: FC<{ lang: Lang; decision: Decision }> = ({ lang, decision }) => {
  const { body, decidedOn, paperNumber, paperUrl } = decision
  const paper = paperNumber === null ? '' : sayUi(lang, 'decision.paper', { number: paperNumber })
  return (
    <>
      <Said text={inOriginal(body)} lang={lang} quiet />
      {comma(lang)}
      {formatDate(lang, decidedOn)}
      {paper !== '' && comma(lang)}
      {paperUrl === null ? paper : <a href={paperUrl}>{paper}</a>}
    </>
  )
}
