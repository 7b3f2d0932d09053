import type { FC } from 'hono/jsx'
import type { Say } from '../../../../i18n/messages.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Confirmation } from '../../../../ui/checkbox/checkbox.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { assessments, sayLabel, sayPlan, statuses } from '../../../plan/plan.ts'
import { type SheetsKey, saySheets } from '../../answering/answering.messages.ts'
import { cellName, columnsOf } from '../../answering/sheet-rows.ts'
import { RoundCrumbs } from '../../rounds/round-crumbs.tsx'
import { freezingRoutes } from '../freezing.routes.ts'
import { isPublishingKey, type PublishingKey, sayPublishing } from '../publishing/publishing.messages.ts'
import type { FiguresPage } from './correct-figures.verbs.ts'
import { heldIn, rowsOf } from './figures-held.ts'

/** What stands against a cell is said as the sheet says it. */
const say: Say<PublishingKey | SheetsKey> = (lang, key, values) =>
  isPublishingKey(key) ? sayPublishing(lang, key, values) : saySheets(lang, key, values)

type FiguresProps = { scope: Scope; page: FiguresPage; form: PageForm }

/** Status, figures and money of one unit in a published report, to be put right. */
export const FiguresView: FC<FiguresProps> = ({ scope, page, form }) => {
  const { lang, city } = scope
  const { part, round } = page
  const source = sourceLanguage(city)
  return (
    <>
      <RoundCrumbs scope={scope} round={round} />
      <PageTitle
        lang={lang}
        kicker={say(lang, 'figures')}
        title={page.title === '' ? original(round.title, source) : original(page.title, source)}
        lead={original(say(lang, round.fourEyes ? 'figures.lead_four_eyes' : 'figures.lead'), lang)}
      />
      <FormNotices {...{ lang, form, say, notices: [], meanwhile: heldIn(scope, page, form) }} />
      {round.state !== 'published' || part.state !== 'approved' ? (
        <Notice title={say(lang, 'error.figures.not_published')} />
      ) : (
        <form class="form section" method="post" action={freezingRoutes.correctFigures(part.id)} novalidate>
          <input type="hidden" name="version" value={versionIn(form, part.version)} />
          {part.leads && <StatusFields {...{ scope, page, form }} />}
          <Rows {...{ scope, page, form }} of="figures" shown="value" />
          <Rows {...{ scope, page, form }} of="money" shown="spentCents" />
          <TextArea
            {...fieldOf(form, say, lang, 'why')}
            label={say(lang, 'correct.reason')}
            hint={say(lang, 'correct.reason_hint')}
            rows={3}
          />
          <Confirmation
            {...fieldOf(form, say, lang, 'sure')}
            label={say(lang, round.fourEyes ? 'figures.sure_four_eyes' : 'correct.sure')}
          />
          <Button>{say(lang, round.fourEyes ? 'figures.keep' : 'correct.act')}</Button>
        </form>
      )}
    </>
  )
}

const StatusFields: FC<FiguresProps> = ({ scope: { lang, city }, form }) => (
  <>
    <Select
      {...fieldOf(form, say, lang, 'status')}
      label={say(lang, 'status')}
      options={[
        { value: '', label: say(lang, 'choose') },
        ...statuses.map((one) => ({ value: one, label: sayLabel(city, lang, `status.${one}`) })),
      ]}
    />
    <Select
      {...fieldOf(form, say, lang, 'status__assessment')}
      label={say(lang, 'assessment')}
      options={[
        { value: '', label: say(lang, 'assessment.none') },
        ...assessments.map((one) => ({ value: one, label: sayPlan(lang, `assessment.${one}`) })),
      ]}
    />
    <TextArea {...fieldOf(form, say, lang, 'status__reason')} label={say(lang, 'reason')} rows={3} dir="auto" />
  </>
)

/** One number of each row; what else stands in the row goes with it unseen. */
const Rows: FC<FiguresProps & { of: 'figures' | 'money'; shown: 'value' | 'spentCents' }> = (props) => {
  const { scope, page, form, of: key, shown } = props
  const { lang } = scope
  return (
    <>
      {rowsOf(lang, page.part.content, key).map((name, at) => (
        <>
          {columnsOf(key)
            .filter((column) => column.name !== shown)
            .map((column) => {
              const cell = cellName(key, at, column.name)
              return <input type="hidden" name={cell} value={form.words[cell] ?? ''} />
            })}
          <TextInput
            {...fieldOf(form, say, lang, cellName(key, at, shown))}
            label={`${name}: ${say(lang, `cell.${key}.${shown}` as SheetsKey)}`}
            optional
          />
        </>
      ))}
    </>
  )
}
