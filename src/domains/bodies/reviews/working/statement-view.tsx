import type { FC } from 'hono/jsx'
import { dayOf } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { mayTranslate } from '../../../plan/plan.ts'
import { mayArrangeBodies } from '../../bodies.access.ts'
import type { Contribution } from '../contribution.ts'
import { ContributionItem, nameContribution } from '../contribution-item.tsx'
import { AnswerForm } from './answer-form.tsx'
import { ReviewCrumbs } from './review-crumbs.tsx'
import { DraftForm, TranslationForm } from './statement-forms.tsx'
import { sayWorking } from './working.messages.ts'
import type { PlanPlace } from './working.read.ts'

const notices = ['notice.answered', 'notice.translated', 'notice.drafted'] as const

export type StatementProps = {
  scope: Scope
  one: Contribution
  runs: boolean
  beside: readonly Contribution[]
  places: readonly PlanPlace[]
  form: PageForm
}

/** One statement or proposal with its answer, or the form for it. */
export const StatementView: FC<StatementProps> = (props) => {
  const { scope, one, runs, places, form } = props
  const { lang, now, city, viewer } = scope
  const { review, record, became } = one
  const source = sourceLanguage(city)
  const title = record?.title ?? original(one.title, source)
  return (
    <>
      <ReviewCrumbs scope={scope} review={review} />
      <PageTitle lang={lang} title={original(nameContribution(lang, one), lang)}>
        {title.words !== '' && (
          <p class="title__lead">
            <Said lang={lang} text={title} quiet />
          </p>
        )}
      </PageTitle>
      <FormNotices {...{ lang, form, notices }} say={sayWorking} />
      <ul class="decisions section">
        <ContributionItem lang={lang} one={one} today={dayOf(now)} level={null}>
          {one.person && <p class="decision__facts">{one.person}</p>}
        </ContributionItem>
      </ul>
      {one.withdrawnAt === null && (
        <>
          {runs && <AnswerForm {...props} />}
          {one.kind === 'proposal' && became === null && mayArrangeBodies(viewer) && places.length > 0 && (
            <DraftForm scope={scope} one={one} places={places} form={form} />
          )}
          {mayTranslate(viewer) && <TranslationForm scope={scope} one={one} form={form} />}
        </>
      )}
    </>
  )
}
