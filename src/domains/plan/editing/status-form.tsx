import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { parseDay } from '../../../i18n/parse-day.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { type Held, meanwhileIn } from '../../../ui/form-notices/meanwhile.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Status } from '../../../ui/status/status.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Answering } from '../../accounts/accounts.ts'
import { sayBrief } from '../brief/brief.messages.ts'
import { BriefLinks } from '../brief/briefs-view.tsx'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import { sayFiles } from '../files/files.messages.ts'
import { filesRoutes } from '../files/files.routes.ts'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import { statusView } from '../pages/status-view.ts'
import type { MeasurePage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { assessments, statuses } from '../status.ts'
import { ActLinks } from '../structure/acts-menu.tsx'
import { sayStructure } from '../structure/structure.messages.ts'
import { EarlierEdition } from './earlier-edition.tsx'
import { type EditingKey, sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'
import { type FormState, fieldOf, summaryOf } from './editing-form.ts'
import { LeadFacts } from './lead-facts.tsx'

type Props = { lang: Lang; city: Naming; page: MeasurePage; lead: Lead; form: FormState; saved: EditingKey | undefined }
/** Who answers for it, and whether the viewer looks after more than how it stands, or may split, merge, move or end it. */
type Lead = { answering: Answering | null; mayEdit: boolean; mayRestructure: boolean }

const labels = {
  status: 'status.status',
  assessment: 'status.assessment',
  asOf: 'status.as_of',
  reason: 'status.reason',
} as const

/** One measure: how it stands, and the form that says how it stands now. */
export const StatusForm: FC<Props> = ({ lang, city, page, lead, form, saved }) => (
  <>
    {saved && <Notice kind="success" title={sayEditing(lang, saved)} />}
    {form.notice && (
      <Notice kind="warning" title={sayEditing(lang, form.notice)}>
        {form.conflict && meanwhileIn(lang, heldIn(lang, city, page, form))}
      </Notice>
    )}
    <PageTitle lang={lang} title={page.title} kicker={page.sheet.number ?? sayEditing(lang, 'measures.title')} />
    <EarlierEdition lang={lang} edition={page.edition} later={page.later} />
    <ErrorSummary lang={lang} errors={summaryOf(form, lang, labels)} />
    {lead.mayEdit && (
      <p>
        <a href={draftingRoutes.revise('measure', page.id)}>{sayEditing(lang, 'words.of.measure')}</a>
        {' · '}
        <a href={filesRoutes.files(page.id)}>{sayFiles(lang, 'open')}</a>
      </p>
    )}
    <p>
      {sayBrief(lang, 'title')}:{' '}
      <BriefLinks lang={lang} plan={page.edition.slug} kind="measure" slug={page.slug} name={page.title.words} />
    </p>
    {lead.mayRestructure && (
      <nav aria-label={sayStructure(lang, 'acts.of_measure')}>
        <ActLinks lang={lang} edition={page.edition} subject="measure" id={page.id} />
      </nav>
    )}
    <div class="section">
      <LeadFacts lang={lang} page={page} answering={lead.answering} />
    </div>
    <section class="section">
      <h2>{sayEditing(lang, 'status.title')}</h2>
      <form class="form" method="post" action={editingRoutes.measure(page.slug)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, page.version)} />
        <Radios
          {...fieldOf(form, lang, 'status')}
          label={sayEditing(lang, labels.status)}
          choices={statuses.map((status) => ({ value: status, label: sayLabel(city, lang, `status.${status}`) }))}
        />
        <Radios
          {...fieldOf(form, lang, 'assessment')}
          value={form.words.assessment ?? ''}
          label={sayEditing(lang, labels.assessment)}
          choices={[
            { value: '', label: sayEditing(lang, 'status.no_assessment') },
            ...assessments.map((one) => ({ value: one, label: sayPlan(lang, `assessment.${one}`) })),
          ]}
          optional
        />
        <DateInput {...fieldOf(form, lang, 'asOf')} label={sayEditing(lang, labels.asOf)} />
        <TextArea
          {...fieldOf(form, lang, 'reason')}
          label={sayEditing(lang, labels.reason)}
          hint={sayEditing(lang, 'status.reason_hint')}
        />
        <Button>{sayEditing(lang, 'status.save')}</Button>
      </form>
    </section>
    {page.statuses.length > 0 && (
      <section class="section">
        <h2>{sayEditing(lang, 'status.history')}</h2>
        <ol class="plain-list records">
          {page.statuses.map((record) => (
            <li>
              <Status {...statusView(lang, city, record)} /> <span class="when">{formatDate(lang, record.asOf)}</span>
              <p lang="de">{record.reason}</p>
            </li>
          ))}
        </ol>
      </section>
    )}
  </>
)

/** The status that somebody else has recorded meanwhile, beside the one that was to be. */
function heldIn(lang: Lang, city: Naming, { statuses: [last] }: MeasurePage, { words }: FormState): Held[] {
  const status = statuses.find((one) => one === words.status)
  const assessment = assessments.find((one) => one === words.assessment)
  return [
    {
      label: sayEditing(lang, labels.status),
      now: last ? sayLabel(city, lang, `status.${last.status}`) : '',
      typed: status && sayLabel(city, lang, `status.${status}`),
    },
    {
      label: sayEditing(lang, labels.assessment),
      now: last?.assessment ? sayPlan(lang, `assessment.${last.assessment}`) : '',
      typed: assessment && sayPlan(lang, `assessment.${assessment}`),
    },
    {
      label: sayEditing(lang, labels.asOf),
      now: last ? formatDate(lang, last.asOf) : '',
      typed: dayTyped(lang, words),
    },
    { label: sayEditing(lang, labels.reason), now: last?.reason ?? '', typed: words.reason },
  ]
}

function dayTyped(lang: Lang, { asOf = '' }: FormState['words']): string {
  const day = parseDay(asOf)
  return day === undefined ? asOf : formatDate(lang, day)
}
