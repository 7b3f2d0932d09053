import type { Child, FC } from 'hono/jsx'
import { formatWeekday } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayDays, saySpan } from './clock-words.ts'
import { sayHours } from './hours.messages.ts'
import type { DayName } from './named-days.ts'
import { meansAppointment } from './read-grid.ts'
import type { TableSpan, WeekTable } from './week-table.ts'

type Common = { lang: Lang; source: Lang }

/** The hours of a week, and what differs in the next two. `of`: whose, where a page has those of several. */
export const HoursTable: FC<Common & { table: WeekTable; of?: string | undefined }> = ({ table, of, ...common }) => {
  const { lang } = common
  const { rows, dated, exceptions, otherwise } = table
  const isAllArranged = otherwise && rows.every(({ spans }) => spans.length === 0) && !dated?.length
  return (
    <>
      {isAllArranged ? (
        <p>{sayHours(lang, 'arranged')}</p>
      ) : (
        <Times
          lang={lang}
          of={of}
          name={sayHours(lang, dated ? 'dated' : 'table.title')}
          rows={
            dated
              ? dated.map((one) => datedRow(one, common))
              : rows.map(({ days, spans }) => [sayDays(lang, days), <Spans spans={spans} {...common} />])
          }
        />
      )}
      {exceptions.length > 0 && (
        <Times
          lang={lang}
          of={of}
          name={sayHours(lang, 'exceptions')}
          rows={exceptions.map((one) => datedRow(one, common))}
          isShown
        />
      )}
      {otherwise && !isAllArranged && <p>{sayHours(lang, 'otherwise')}</p>}
    </>
  )
}

const Times: FC<{ lang: Lang; of?: string | undefined; name: string; rows: Child[][]; isShown?: boolean }> = ({
  lang,
  of,
  name,
  rows,
  isShown = false,
}) => (
  <DataTable
    label={of === undefined ? name : `${name}: ${of}`}
    caption={name}
    isCaptionShown={isShown}
    columns={[{ name: sayHours(lang, 'table.day') }, { name: sayHours(lang, 'table.times') }]}
    rows={rows}
  />
)

type Dated = { day: string; spans: TableSpan[]; name: DayName | undefined }

function datedRow({ day, spans, name }: Dated, { lang, source }: Common): Child[] {
  const named =
    name &&
    (name.kind === 'public' ? (
      sayHours(lang, `holiday.${name.name}`)
    ) : (
      <Said text={original(name.words, source)} lang={lang} quiet />
    ))
  const said = formatWeekday(lang, day)
  return [
    named ? (
      <>
        {said} ({named})
      </>
    ) : (
      said
    ),
    <Spans spans={spans} lang={lang} source={source} />,
  ]
}

/** One to a line; what a text says beside once, where it is the same for all. */
const Spans: FC<Common & { spans: readonly TableSpan[] }> = ({ spans, lang, source }) => {
  if (spans.length === 0) return <>{sayHours(lang, 'closed')}</>
  return (
    <>
      {spans.map((span, i) => (
        <>
          {i > 0 && <br />}
          {saySpan(lang, span)}
          {span.kind === 'arranged' && `, ${sayHours(lang, 'arranged')}`}
          {span.kind === 'maybe' && `, ${sayHours(lang, 'maybe')}`}
          {span.words !== '' && !meansAppointment(span.words) && (
            <>
              {' '}
              <Said text={original(span.words, source)} lang={lang} />
            </>
          )}
        </>
      ))}
    </>
  )
}
