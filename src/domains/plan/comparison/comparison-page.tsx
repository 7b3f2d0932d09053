import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import type { PlanTrial } from '../comparison.verbs.ts'
import { documentRoutes } from '../document/document.routes.ts'
import type { FormState } from '../editing/editing-form.ts'
import { type Group, groupOf, groups } from './comparison.groups.ts'
import { sayComparison } from './comparison.messages.ts'
import { comparisonRoutes } from './comparison.routes.ts'
import type { Answers } from './comparison.ts'
import { ProposalGroup } from './proposal-group.tsx'
import { Answered, Questions } from './questions.tsx'
import { namesOf } from './record.names.ts'
import { TakeForm } from './take-form.tsx'
import { TickAll } from './tick-buttons.tsx'

export type ComparisonPageProps = {
  lang: Lang
  source: Lang
  document: { id: string; name: string }
  trial: PlanTrial
  settled: Answers
  ticked: ReadonlySet<string>
  textOf: (key: string) => string
  today: string
  form: FormState
  errors: { name: string; words: string }[]
  /** `plan`: where what was taken over can be seen. */
  notice: { kind: 'success' | 'info'; words: string; plan?: string } | undefined
}

/** What a document would change in a plan, before it does: first what only a person knows, then what they should look at. */
export const ComparisonPage: FC<ComparisonPageProps> = (props) => {
  const { lang, source, document, trial, settled, ticked } = props
  const { edition, standing, comparison } = trial
  const { questions, proposals, remaining, same } = comparison
  const names = namesOf(lang, standing, comparison)
  const grouped = Map.groupBy(proposals, groupOf)
  const isNothing = proposals.length + questions.length === 0
  const lead = sayComparison(lang, 'lead', { document: document.name, plan: edition.title.words })
  const action = comparisonRoutes.comparison(document.id, edition.slug)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: documentRoutes.document(document.id), label: document.name }]} />
      {props.notice && (
        <Notice kind={props.notice.kind} title={props.notice.words}>
          {props.notice.plan && <a href={props.notice.plan}>{sayComparison(lang, 'done.look')}</a>}
        </Notice>
      )}
      <PageTitle lang={lang} title={original(sayComparison(lang, 'title'), lang)} lead={original(lead, lang)} />
      <ErrorSummary lang={lang} errors={props.errors} />
      <Counts lang={lang} grouped={grouped} questions={questions.length} />
      <p class="comparison__same">{sayComparison(lang, 'counts.same', same)}</p>
      {isNothing && <p>{sayComparison(lang, 'nothing')}</p>}
      {remaining.length > 0 && <p>{sayComparison(lang, 'remaining', { fields: formatList(lang, remaining) })}</p>}
      {!(isNothing && Object.keys(settled).length === 0) && (
        <form class="comparison" method="post" action={action} data-module="comparison" novalidate>
          {/* What Enter in a text field presses: the first button of a form. */}
          <button type="submit" class="comparison__enter" name="step" value="answer">
            {sayComparison(lang, 'questions.answer')}
          </button>
          <input type="hidden" name="seen" value={trial.seen} />
          <input type="hidden" name="shown" value={proposals.map(({ key }) => key).join(' ')} />
          <Answered lang={lang} settled={settled} textOf={props.textOf} />
          <Questions lang={lang} questions={questions} words={props.form.words} />
          {proposals.length > 1 && <TickAll lang={lang} action={action} />}
          {groups.map((group) => (
            <ProposalGroup
              {...{ lang, source, names, ticked, action, group, proposals: grouped.get(group) ?? [] }}
              isPublished={standing.isPublished}
            />
          ))}
          {proposals.length > 0 && <TakeForm {...props} />}
        </form>
      )}
    </>
  )
}

type CountsProps = { lang: Lang; grouped: ReadonlyMap<Group, unknown[]>; questions: number }

const Counts: FC<CountsProps> = ({ lang, grouped, questions }) => {
  const told = groups.filter((group) => grouped.has(group))
  if (questions + told.length === 0) return null
  return (
    <nav class="comparison__counts" aria-label={sayComparison(lang, 'counts.title')}>
      <ul>
        {questions > 0 && (
          <li>
            <a href="#questions">{sayComparison(lang, 'counts.questions', { count: questions })}</a>
          </li>
        )}
        {told.map((group) => (
          <li>
            <a href={`#${group}`}>{sayComparison(lang, `counts.${group}`, { count: grouped.get(group)!.length })}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
