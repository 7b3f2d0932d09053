import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { BurdenTable } from './burden-table.tsx'
import type { ChoosingPage } from './choosing.read.ts'
import { offered } from './question.form.ts'
import type { Question } from './question.ts'
import { QuestionFields } from './question-fields.tsx'
import { nameQuestion } from './round.words.ts'
import { RoundCrumbs } from './round-crumbs.tsx'
import { sayRounds as say } from './rounds.messages.ts'
import { roundsRoutes } from './rounds.routes.ts'

/** `asked`: the questions as they stand in the form, saved or not. `page`: with the burden that these would be. */
type QuestionsProps = { scope: Scope; page: ChoosingPage; asked: readonly Question[]; unsaved: boolean; form: PageForm }

/** Which questions a round asks, and what they cost. */
export const QuestionsView: FC<QuestionsProps> = ({ scope, page, asked, unsaved, form }) => {
  const { lang } = scope
  const { round } = page
  const all = offered(asked)
  const ticked = new Set(asked.map(({ key }) => key))
  return (
    <>
      <RoundCrumbs scope={scope} round={round} />
      <PageTitle
        lang={lang}
        title={original(say(lang, 'questions.title'), lang)}
        lead={original(say(lang, 'questions.lead'), lang)}
      />
      <FormNotices lang={lang} form={form} say={say} notices={['notice.saved', 'notice.prepared']} />
      {unsaved && <Notice title={say(lang, 'questions.unsaved')} />}
      {round.state === 'prepared' ? (
        <form class="form" method="post" action={roundsRoutes.questions(round.slug)} novalidate>
          <input type="hidden" name="version" value={versionIn(form, round.version)} />
          <input type="hidden" name="order" value={all.map(({ key }) => key).join(' ')} />
          {/* The first button is the one that Enter presses. */}
          <Button name="act" value="save">
            {say(lang, 'save')}
          </Button>
          {all.map((question, at) => (
            <QuestionFields
              scope={scope}
              form={form}
              question={question}
              isAsked={ticked.has(question.key)}
              isFirst={at === 0}
              isLast={at === all.length - 1}
            />
          ))}
          <p class="also">{say(lang, 'questions.remove_hint')}</p>
          <Button kind="secondary" name="act" value="add">
            {say(lang, 'questions.add')}
          </Button>
          <Button kind="secondary" name="act" value="count">
            {say(lang, 'questions.count')}
          </Button>
          <Button name="act" value="save">
            {say(lang, 'save')}
          </Button>
        </form>
      ) : (
        <FixedQuestions scope={scope} asked={asked} />
      )}
      <BurdenTable scope={scope} page={page} />
    </>
  )
}

const FixedQuestions: FC<{ scope: Scope; asked: readonly Question[] }> = ({ scope, asked }) => (
  <>
    <p>{say(scope.lang, 'questions.fixed')}</p>
    <ol>
      {asked.map((question) => (
        <li>
          <Said text={nameQuestion(scope, question)} lang={scope.lang} />
          <span class="when">{say(scope.lang, 'minutes', { minutes: question.minutes })}</span>
        </li>
      ))}
    </ol>
  </>
)
