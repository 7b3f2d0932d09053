import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldError, wiring } from '../../../ui/form-field/form-field.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { inputClass } from '../../../ui/text-input/text-input.tsx'
import { describePart } from '../drafting/describe-group.ts'
import { fieldOf } from '../editing/editing-form.ts'
import type { Naming } from '../label.ts'
import { sayPriority } from '../label.words.ts'
import { priorities } from '../measure.ts'
import { saySheet } from '../sheet/sheet.messages.ts'
import { type RowPartName, rowParts } from './row.form.ts'
import { queryOf } from './work-filter.ts'
import { sayWorklist } from './worklist.messages.ts'
import type { WorklistPage, WorkRow } from './worklist.read.ts'
import { worklistRoutes } from './worklist.routes.ts'
import type { OpenRow } from './worklist-view.tsx'

type RowEditProps = { lang: Lang; city: Naming; page: WorklistPage; row: WorkRow; open: OpenRow; asksReason: boolean }

/** A line of the list while it is changed: its facts as fields, on the width of the whole table. */
export const RowEdit: FC<RowEditProps> = ({ lang, city, page, row, open, asksReason }) => (
  <tr id={`row-${row.id}`} class="row-edit">
    <td colspan={9}>
      <fieldset class="row-edit__fields">
        <legend>{sayWorklist(lang, 'row.form', { title: row.title })}</legend>
        {open.now && <Notice kind="warning" title={sayWorklist(lang, 'row.conflict')} />}
        <input type="hidden" name="id" value={row.id} form="row" />
        <input type="hidden" name="version" value={String(open.version)} form="row" />
        {rowParts.map((part, at) => (
          <Cell lang={lang} city={city} page={page} open={open} part={part} isFirst={at === 0} />
        ))}
        {asksReason && <Reason lang={lang} open={open} />}
        <p class="row-edit__acts">
          <Button form="row">{sayWorklist(lang, 'row.save')}</Button>{' '}
          <a href={`${worklistRoutes.list(page.edition.slug, queryOf(page.filter))}#row-${row.id}`} data-cancel>
            {sayWorklist(lang, 'row.cancel')}
          </a>
        </p>
      </fieldset>
    </td>
  </tr>
)

type CellProps = Pick<RowEditProps, 'lang' | 'city' | 'page' | 'open'> & { part: RowPartName; isFirst: boolean }

const Cell: FC<CellProps> = ({ lang, city, page, open, part, isFirst }) => {
  const field = { ...fieldOf(open.form, lang, part), id: `row-${part}`, label: saySheet(lang, `part.${part}`) }
  const options = optionsOf(lang, city, page, part)
  const now = open.now?.[part]
  return (
    <div class={`row-edit__${part}`}>
      <label class="kern-label" for={field.id}>
        {field.label}
      </label>
      {options ? (
        <select class="kern-form-input__select" form="row" {...wiring(field)}>
          {options.map(({ value, label }) => (
            <option value={value} selected={value === (field.value ?? '')}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          class={inputClass(field.error)}
          type="text"
          form="row"
          autocomplete="off"
          value={field.value ?? ''}
          {...(isFirst ? { autofocus: true } : {})}
          {...wiring(field)}
        />
      )}
      {now !== undefined && now !== (field.value ?? '') && (
        <p class="kern-hint">
          {sayWorklist(lang, 'row.now', {
            words:
              describePart(lang, { [part]: now }, part, {
                subject: 'measure',
                city,
                goals: [],
                units: page.units,
                posts: [],
              }) || '–',
          })}
        </p>
      )}
      <FieldError {...field} />
    </div>
  )
}

const Reason: FC<{ lang: Lang; open: OpenRow }> = ({ lang, open }) => {
  const field = { ...fieldOf(open.form, lang, 'reason'), id: 'row-reason', label: sayWorklist(lang, 'row.reason') }
  return (
    <div class="row-edit__title">
      <label class="kern-label" for={field.id}>
        {field.label}
      </label>
      <input class={inputClass(field.error)} type="text" form="row" value={field.value ?? ''} {...wiring(field)} />
      <FieldError {...field} />
    </div>
  )
}

function optionsOf(lang: Lang, city: Naming, { units }: WorklistPage, part: RowPartName) {
  if (part === 'leadUnitId') {
    return [
      { value: '', label: saySheet(lang, 'nobody') },
      ...units.map(({ id, name }) => ({ value: id, label: name.words })),
    ]
  }
  if (part !== 'priority') return undefined
  return [
    { value: '', label: saySheet(lang, 'no_priority') },
    ...priorities.map((one) => ({ value: one, label: sayPriority(city, lang, one) })),
  ]
}
