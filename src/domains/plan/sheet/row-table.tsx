import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { FieldError, wiring } from '../../../ui/form-field/form-field.tsx'
import { inputClass } from '../../../ui/text-input/text-input.tsx'
import type { Unit } from '../../accounts/accounts.ts'
import { type FormState, fieldOf } from '../editing/editing-form.ts'
import type { KeptFile } from '../files/file.queries.ts'
import { fileIn } from '../files/file-address.ts'
import { FileLink } from '../files/file-link.tsx'
import { sayFiles } from '../files/files.messages.ts'
import { participations } from '../measure.ts'
import { sayPlan } from '../plan.messages.ts'
import { cellName, columnsOf, type RowColumn, type RowPart } from './row-parts.ts'
import { countRows } from './rows.form.ts'
import { type SheetKey, saySheet } from './sheet.messages.ts'

type RowTableProps = {
  lang: Lang
  form: FormState
  part: RowPart
  units: readonly Unit[]
  files: readonly KeptFile[]
  more: boolean
}

/** A part that repeats: a row for each, and empty ones to go on with. */
export const RowTable: FC<RowTableProps> = ({ lang, form, part, units, files, more }) => {
  const label = saySheet(lang, `part.${part}`)
  const rows = countRows(form.words, part) + (more ? 3 : 1)
  return (
    <div class="row-part" id={`part-${part}`}>
      <h3>{label}</h3>
      <section class="work-scroll" tabindex={0} aria-label={label}>
        <table class="row-table">
          <thead>
            <tr>
              <th scope="col">{saySheet(lang, 'row')}</th>
              {columnsOf(part).map(({ name }) => (
                <th scope="col">{sayColumn(lang, part, name)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }).map((_, at) => (
              <tr>
                <th scope="row">{at + 1}</th>
                {columnsOf(part).map((column) => (
                  <td class={`row-table__${column.kind}`}>
                    <Cell lang={lang} form={form} part={part} at={at} column={column} units={units} files={files} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button
        class="row-part__more"
        type="submit"
        name="_more"
        value={part}
        formaction={`#part-${part}`}
        aria-label={saySheet(lang, 'rows.more_of', { part: label })}
      >
        {saySheet(lang, 'rows.more')}
      </button>
    </div>
  )
}

type CellProps = Omit<RowTableProps, 'more'> & { at: number; column: RowColumn }

const Cell: FC<CellProps> = ({ lang, form, part, at, column, units, files }) => {
  const name = cellName(part, at, column.name)
  const label = saySheet(lang, 'cell.of', { column: sayColumn(lang, part, column.name), row: at + 1 })
  const field = { ...fieldOf(form, lang, name), label }
  const open = units.filter(({ id, closedOn }) => closedOn === null || id === field.value)
  const options = optionsOf(lang, column, open)
  const isFile = column.kind === 'url' && fileIn(field.value ?? '') !== undefined
  return (
    <>
      {options ? (
        <select class="kern-form-input__select" aria-label={label} {...wiring(field)}>
          {options.map((option) => (
            <option value={option.value} selected={option.value === (field.value ?? '')}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          class={inputClass(field.error)}
          type="text"
          autocomplete="off"
          aria-label={label}
          value={field.value ?? ''}
          {...wiring(field)}
        />
      )}
      {isFile && <FileLink lang={lang} title={sayFiles(lang, 'see')} url={field.value ?? ''} files={files} />}
      <FieldError {...field} />
    </>
  )
}

function optionsOf(lang: Lang, { kind }: RowColumn, units: readonly Unit[]) {
  const none = { value: '', label: saySheet(lang, 'choose') }
  if (kind === 'unit') return [none, ...units.map(({ id, name }) => ({ value: id, label: name.words }))]
  if (kind !== 'participation') return undefined
  return [none, ...participations.map((one) => ({ value: one, label: sayPlan(lang, `participation.${one}`) }))]
}

export function sayColumn(lang: Lang, part: RowPart, column: string): string {
  return saySheet(lang, `cell.${part}.${column}` as SheetKey)
}
