import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Fact, Facts } from '../../../../ui/facts/facts.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../../ui/said/paragraphs.tsx'
import { ResultView } from '../result-view.tsx'
import { SubjectList } from '../subject-list.tsx'
import { sayEffect } from '../vote-words.tsx'
import { lastMoment } from '../votes.mail.ts'
import { sayVotes } from '../votes.messages.ts'
import { sayChairing } from './chairing.messages.ts'
import type { ChairedMotion } from './chairing.read.ts'
import { ConflictsView } from './conflicts-view.tsx'
import { EntitledView } from './entitled-view.tsx'
import { ClosingForm, CountForm, PuttingForm, ReviseForm, WithdrawForm } from './motion-forms.tsx'
import { BodyTrail, MotionStatus } from './motions-view.tsx'

export const motionNotices = [
  'notice.drafted',
  'notice.saved',
  'notice.put',
  'notice.counted',
  'notice.closed',
  'notice.withdrawn',
  'notice.conflict',
] as const

export type ChairedProps = { scope: Scope; page: ChairedMotion; form: PageForm }

/** A motion for those who run the body: who may vote, who has, and what is to be done next. */
export const MotionView: FC<ChairedProps> = (props) => {
  const { scope, page, form } = props
  const { lang, city } = scope
  const source = sourceLanguage(city)
  const { motion, state, subjects, result, mayRun } = page
  const effect = sayEffect(lang, motion)
  return (
    <>
      <BodyTrail lang={lang} body={page.body} further />
      <PageTitle lang={lang} title={original(motion.title, source)} kicker={sayVotes(lang, 'kicker')} />
      <FormNotices {...{ lang, form, say: sayChairing, notices: motionNotices }} />
      <p>
        <MotionStatus lang={lang} motion={motion} state={state} />
      </p>
      {motion.words !== '' && <Paragraphs text={original(motion.words, source)} lang={lang} />}
      <SubjectList lang={lang} subjects={subjects} />
      <Facts>
        <Fact term={sayChairing(lang, 'field.way')}>{sayChairing(lang, `way.${motion.way}`)}</Fact>
        <Fact term={sayVotes(lang, 'rule')}>{sayVotes(lang, `rule.${motion.rule}`)}</Fact>
        {motion.secret && <Fact term={sayVotes(lang, 'term.secrecy')}>{sayChairing(lang, 'field.secret')}</Fact>}
        <Fact term={sayVotes(lang, 'effect')}>{effect ?? sayChairing(lang, 'effect.none')}</Fact>
        {motion.closesAt && (
          <Fact term={sayChairing(lang, 'put.closesOn')}>{formatMoment(lang, lastMoment(motion.closesAt))}</Fact>
        )}
      </Facts>
      {result && (
        <section class="section" aria-labelledby="result">
          <h2 id="result">{sayChairing(lang, 'result')}</h2>
          <ResultView lang={lang} result={result} />
        </section>
      )}
      {mayRun && state === 'draft' && <PuttingForm {...props} />}
      {mayRun && state !== 'draft' && state !== 'closed' && (
        <>
          {motion.way === 'room' && <CountForm {...props} />}
          <ClosingForm {...props} />
        </>
      )}
      <EntitledView {...props} />
      <ConflictsView {...props} />
      {mayRun && (
        <div class="section unit-forms">
          {page.choices && <ReviseForm {...props} choices={page.choices} />}
          {state !== 'closed' && <WithdrawForm {...props} />}
        </div>
      )}
    </>
  )
}
