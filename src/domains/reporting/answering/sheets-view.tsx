import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayLabel, sayPlan } from '../../plan/plan.ts'
import { takesAnswers } from '../rounds/round.ts'
import { saySheets } from './answering.messages.ts'
import { answeringRoutes, type SheetPlace } from './answering.routes.ts'
import { isToDo } from './sheet-state.ts'
import type { SheetLine, SheetsPage } from './sheets.read.ts'

export const sheetNotices = [
  'notice.saved',
  'notice.answered',
  'notice.merged',
  'notice.unchanged',
  'notice.all_unchanged',
  'notice.passed',
  'notice.taken_back',
] as const

/** Tells the browser that what it kept of a sheet has arrived. */
export const SentMark: FC<{ keptFor: string; sent: string | undefined }> = ({ keptFor, sent }) =>
  sent === undefined ? null : <span hidden data-sent={`${keptFor} ${sent}`} />

type SheetsProps = { scope: Scope; page: SheetsPage; place: SheetPlace; pass: string; name: string; form: PageForm }

/** All that a link asks: what is still to do first. */
export const SheetsView: FC<SheetsProps> = ({ scope, page, place, pass, name, form }) => {
  const { lang, city } = scope
  const { round, lines, mayPassOn, passed } = page
  const takes = takesAnswers(round.state)
  const due = formatDate(lang, round.dueOn)
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(saySheets(lang, 'title'), lang)}
        kicker={<bdi>{round.title}</bdi>}
        lead={original(
          takes ? saySheets(lang, 'lead', { name, city: city.name, due }) : saySheets(lang, 'closed'),
          lang,
        )}
      />
      <FormNotices lang={lang} form={form} say={saySheets} notices={sheetNotices} />
      <LineList {...{ scope, lines, place, name, form }} />
      {takes && (mayPassOn || passed.length > 0) && (
        <p class="section">
          <a href={answeringRoutes.passOn(lang, pass)}>{saySheets(lang, 'pass.title')}</a>
          {passed.length > 0 && ` (${passed.map(({ link }) => link.name).join(', ')})`}
        </p>
      )}
      <p class="section soft">{saySheets(lang, 'private')}</p>
    </>
  )
}

type LinesProps = Pick<SheetsProps, 'scope' | 'place' | 'name' | 'form'> & { lines: readonly SheetLine[] }

/** Measures of one round, each with the way to its sheet. */
export const LineList: FC<LinesProps> = (props) => {
  const { scope, lines, place } = props
  const { lang } = scope
  const staying = lines.filter((line) => line.canStay)
  const todo = lines.filter(({ state }) => isToDo(state))
  const done = lines.filter(({ state }) => !isToDo(state))
  const slug = lines[0]?.round.slug ?? ''
  return (
    <>
      {todo.length === 0 ? (
        <Notice kind="success" title={saySheets(lang, 'nothing')} />
      ) : (
        <h2 class="section">{saySheets(lang, 'todo', { n: todo.length })}</h2>
      )}
      {staying.length > 1 && (
        <p>
          <ButtonLink href={place.allUnchanged(slug)} kind="secondary">
            {saySheets(lang, 'stay_all', { n: staying.length })}
          </ButtonLink>
        </p>
      )}
      <Lines {...props} lines={todo} />
      {done.length > 0 && <h2 class="section">{saySheets(lang, 'done', { n: done.length })}</h2>}
      <Lines {...props} lines={done} />
    </>
  )
}

const Lines: FC<LinesProps> = ({ lines, ...props }) =>
  lines.length === 0 ? null : (
    <ul class="points">
      {lines.map((line) => (
        <Line {...props} line={line} />
      ))}
    </ul>
  )

const Line: FC<Omit<LinesProps, 'lines'> & { line: SheetLine }> = ({ scope, place, name, form, line }) => {
  const { lang } = scope
  const { part, title, measure, state, last, round } = line
  const own = `name__${part.id}`
  return (
    <li>
      <p>
        <a href={place.sheet(part.id)}>
          <Numbered measure={measure} />
          <Said lang={lang} text={title} />
        </a>
      </p>
      <p class="soft">
        {line.unit && (
          <>
            <Said lang={lang} text={line.unit} quiet /> ·{' '}
          </>
        )}
        {saySheets(lang, `state.${state}`)}
        {isToDo(state) && ` · ${saySheets(lang, 'due', { due: formatDate(lang, round.dueOn) })}`}
        {line.isLate && ` · ${saySheets(lang, 'late')}`}
        {part.leads && ` · ${sayLast(scope, line)}`}
      </p>
      {state === 'returned' && last && <p dir="auto">{last.returned}</p>}
      {line.canStay && (
        <form class="form" method="post" action={place.unchanged(part.id)} novalidate>
          <details open={form.errors[own] !== undefined}>
            <summary>{saySheets(lang, 'stay')}</summary>
            <input type="hidden" name="version" value={versionIn(form, part.version, own)} />
            <TextInput
              {...fieldOf(form, saySheets, lang, own, name)}
              label={saySheets(lang, 'name')}
              autocomplete="name"
              maxlength={200}
            />
            <Button kind="secondary" label={saySheets(lang, 'stay_of', { title: title.words })}>
              {saySheets(lang, 'stay')}
            </Button>
          </details>
        </form>
      )}
    </li>
  )
}

/** The number of a measure before its title, where it has one. */
export const Numbered: FC<Pick<SheetLine, 'measure'>> = ({ measure: { sheet } }) =>
  sheet.number === null ? null : (
    <>
      <bdi>{sheet.number}</bdi>{' '}
    </>
  )

function sayLast({ lang, city }: Scope, { measure: { last } }: SheetLine): string {
  if (!last) return saySheets(lang, 'last.none')
  const status = sayLabel(city, lang, `status.${last.status}`)
  const words = last.assessment ? `${status}, ${sayPlan(lang, `assessment.${last.assessment}`)}` : status
  return saySheets(lang, 'last', { status: words, day: formatDate(lang, last.asOf) })
}
