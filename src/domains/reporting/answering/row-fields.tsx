import type { FC } from 'hono/jsx'
import { formatMoney, formatNumber, formatYear } from '../../../i18n/format.ts'
import type { Words } from '../../../platform/http/form.ts'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { type SheetsKey, saySheets } from './answering.messages.ts'
import { type FieldsProps, fieldNamed } from './sheet-fields.ts'
import { cellName, columnsOf, countRows, type RowKey } from './sheet-rows.ts'
import { wordsOfContent } from './sheet-words.ts'

/** What stands in a row that was there before, and is not asked again. */
const settled: Record<RowKey, readonly string[]> = {
  figures: ['label', 'target', 'unit'],
  money: ['year', 'source', 'plannedCents'],
  milestones: ['title'],
  attachments: [],
}

/** An answer of several rows: those of the last round to be brought up to date, and room for one more. */
export const RowFields: FC<FieldsProps & { of: RowKey }> = ({ of: key, ...props }) => {
  const { lang, page, form } = props
  const before = wordsOfContent(lang, page.prefilled, page.questions)
  const known = page.prefilled[key].length
  const rows = Math.max(countRows(form.words, key), known)
  const isKnown = (at: number) =>
    at < known && settled[key].every((name) => same(form.words, before, cellName(key, at, name)))
  const all = Array.from({ length: rows }).map((_, at) => at)
  const isUntouched = (at: number) =>
    columnsOf(key).every(({ name }) => same(form.words, before, cellName(key, at, name)))
  const hasError = (at: number) => Object.keys(form.errors).some((name) => name.startsWith(`${key}__${at}__`))
  const past = all.filter((at) => isKnown(at) && isUntouched(at) && !hasError(at) && isPast(page, key, at))
  return (
    <section class="section" aria-labelledby={`q-${key}`}>
      <h2 id={`q-${key}`}>{saySheets(lang, `q.${key}`)}</h2>
      <div class="form">
        {past.length > 0 && (
          <details>
            <summary>{saySheets(lang, 'past', { n: past.length })}</summary>
            {past.map((at) => (
              <Row {...props} of={key} at={at} isKnown />
            ))}
          </details>
        )}
        {all
          .filter((at) => !past.includes(at))
          .map((at) => (
            <Row {...props} of={key} at={at} isKnown={isKnown(at)} />
          ))}
        <details open={hasError(rows)}>
          <summary>{saySheets(lang, `more.${key}`)}</summary>
          <Row {...props} of={key} at={rows} isKnown={false} />
        </details>
      </div>
    </section>
  )
}

/** Over since long, and nothing to be asked again: a milestone that was reached, the money of years before this one. */
function isPast({ prefilled, round }: FieldsProps['page'], key: RowKey, at: number): boolean {
  const [milestone, line] = [prefilled.milestones[at], prefilled.money[at]]
  if (key === 'milestones') return milestone !== undefined && milestone.doneOn !== null
  if (key !== 'money' || line === undefined) return false
  return line.spentCents !== null && line.year < Number(round.dataOn.slice(0, 4))
}

function same(words: Words, before: Words, name: string): boolean {
  return (words[name] ?? '') === (before[name] ?? '')
}

type RowProps = FieldsProps & { of: RowKey; at: number; isKnown: boolean }

const Row: FC<RowProps> = ({ lang, page, form, of: key, at, isKnown }) => {
  const kept = isKnown ? settled[key] : []
  const say = (name: string) => form.words[cellName(key, at, name)] ?? ''
  const asked = columnsOf(key).filter(({ name }) => !kept.includes(name))
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">
        {isKnown ? <KnownName {...{ lang, page, of: key, at }} /> : sayNew(lang, key, at)}
      </legend>
      {kept.map((name) => (
        <input type="hidden" name={cellName(key, at, name)} value={say(name)} />
      ))}
      <div class="kern-fieldset__body">
        <div class="form">
          {asked.map(({ name, kind, needed }) => {
            const label = `cell.${key}.${name}` as SheetsKey
            const field = { ...fieldNamed(lang, form, cellName(key, at, name), label), optional: needed !== true }
            return kind === 'day' ? <DateInput {...field} hint={undefined} /> : <TextInput {...field} dir="auto" />
          })}
        </div>
      </div>
    </fieldset>
  )
}

function sayNew(lang: FieldsProps['lang'], key: RowKey, at: number): string {
  return saySheets(lang, 'row', { what: saySheets(lang, `q.${key}`), row: at + 1 })
}

type KnownProps = Pick<RowProps, 'lang' | 'page' | 'of' | 'at'>

/** What was known of a row before: it names the row, and is not asked again. */
const KnownName: FC<KnownProps> = ({ lang, page: { prefilled }, of: key, at }) => {
  const [milestone, line, figure] = [prefilled.milestones[at], prefilled.money[at], prefilled.figures[at]]
  if (key === 'milestones') return <bdi>{milestone?.title}</bdi>
  if (key === 'money' && line) {
    const amount = formatMoney(lang, line.plannedCents)
    return (
      <>
        {formatYear(lang, line.year)} <bdi>{line.source}</bdi> ({saySheets(lang, 'known.planned', { amount })})
      </>
    )
  }
  if (!figure) return null
  const target = figure.target === null ? '' : `${formatNumber(lang, figure.target)} ${figure.unit}`
  return (
    <>
      <bdi>{figure.label}</bdi>
      {target !== '' && ` (${saySheets(lang, 'known.target', { target })})`}
    </>
  )
}
