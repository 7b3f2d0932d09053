import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Answering } from '../../accounts/accounts.ts'
import type { MeasurePage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { sayEditing } from './editing.messages.ts'

type Props = { lang: Lang; page: MeasurePage; answering: Answering | null }

/** Which unit and post lead a measure, and whose task it is today. */
export const LeadFacts: FC<Props> = ({ lang, page: { leadUnit, leadPost, sheet }, answering }) => (
  <Facts>
    <Fact term={sayPlan(lang, 'measure.lead')}>
      {leadUnit === null ? sayPlan(lang, 'measure.nobody') : <Said text={leadUnit.name} lang={lang} quiet />}
    </Fact>
    {leadPost && (
      <Fact term={sayEditing(lang, 'lead.post')}>
        <Said text={leadPost} lang={lang} quiet />
      </Fact>
    )}
    <Fact term={sayEditing(lang, 'lead.answers')}>
      {answering === null ? (
        sayEditing(lang, 'lead.nobody')
      ) : (
        <Answers lang={lang} lead={sheet} answering={answering} />
      )}
    </Fact>
  </Facts>
)

/** The name, and where it is not the holder's of the leading post, in which other capacity. */
const Answers: FC<{ lang: Lang; lead: { leadPostId: string | null }; answering: Answering }> = ({
  lang,
  lead,
  answering: { name, post, part },
}) => {
  if (post.id === lead.leadPostId && part === 'holder') return <>{name}</>
  const as = sayEditing(lang, `lead.as.${part}`, { post: post.title, unit: post.unit.words })
  return <>{`${name} (${as})`}</>
}
