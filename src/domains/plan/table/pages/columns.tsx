import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { Edition } from '../../edition.ts'
import { type Column, columnParts } from '../columns/column.ts'
import { columnName, type Workbook } from '../reading/workbook.ts'
import type { TableShape } from '../rows/table.shape.ts'
import { writeHead } from '../table.form.ts'
import { sayTable } from '../table.messages.ts'
import { tableRoutes } from '../table.routes.ts'

type Props = {
  lang: Lang
  edition: Edition
  id: string
  fileName: string
  book: Workbook
  shape: TableShape
  errors: readonly { name: string; words: string }[]
}

/** What each column was taken for, with what stands in it, to be corrected. */
export const Columns: FC<Props> = ({ lang, edition, id, fileName, book, shape, errors }) => {
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.words
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayTable(lang, 'columns.title'), lang)}
        kicker={edition.title.words}
        lead={original(sayTable(lang, 'columns.lead', { file: fileName }), lang)}
      />
      <ErrorSummary lang={lang} errors={errors} />
      <form method="post" action={tableRoutes.columns(edition.slug, id)} novalidate>
        {shape.columns.length === 0 ? (
          <p>{sayTable(lang, 'columns.none')}</p>
        ) : (
          <>
            <ul class="plain-list table-columns">
              {shape.columns.map((column, at) => (
                <ColumnRow lang={lang} column={column} first={at === 0} />
              ))}
            </ul>
            <p class="table-next">
              <Button name="step" value="next">
                {sayTable(lang, 'columns.next')}
              </Button>
            </p>
          </>
        )}
        <section class="section">
          <h2>{sayTable(lang, 'columns.where')}</h2>
          <div class="form">
            {book.sheets.length > 1 && (
              <Select
                lang={lang}
                name="sheet"
                label={sayTable(lang, 'columns.sheet')}
                value={String(shape.sheet)}
                options={book.sheets.map(({ name, hidden }, at) => ({
                  value: String(at),
                  label: hidden ? sayTable(lang, 'columns.hidden_sheet', { name }) : name,
                }))}
              />
            )}
            <TextInput
              lang={lang}
              name="head"
              label={sayTable(lang, 'columns.head')}
              hint={sayTable(lang, 'columns.head_hint')}
              value={writeHead(shape.head)}
              error={errorOf('head')}
            />
            <Button kind="secondary" name="step" value="again">
              {sayTable(lang, 'columns.look_again')}
            </Button>
          </div>
        </section>
      </form>
    </>
  )
}

const ColumnRow: FC<{ lang: Lang; column: Column; first: boolean }> = ({ lang, column, first }) => {
  const heading = column.heading.replaceAll('\n', ' · ')
  const name = `part-${column.at}`
  return (
    <li class="table-column">
      <p class="table-column__head">
        <span class="table-column__letter">{columnName(column.at)}</span>{' '}
        <strong>{heading === '' ? sayTable(lang, 'columns.no_heading') : heading}</strong>
        {column.hidden && <span class="table-column__note"> {sayTable(lang, 'columns.hidden')}</span>}
      </p>
      <div>
        <label class="visually-hidden" for={first ? 'columns' : name}>
          {sayTable(lang, 'columns.means_of', { column: columnName(column.at), heading })}
        </label>
        <div class="kern-form-input__select-wrapper">
          <select class="kern-form-input__select" id={first ? 'columns' : name} name={name}>
            {columnParts.map((part) => (
              <option value={part} selected={part === column.part}>
                {sayTable(lang, `part.${part}`)}
              </option>
            ))}
          </select>
        </div>
        <p class="table-column__note">{sayTable(lang, `certainty.${column.certainty}`)}</p>
      </div>
      <p class="table-column__samples">
        <span class="visually-hidden">{sayTable(lang, 'columns.samples')}: </span>
        {column.samples.join(' | ')}
      </p>
    </li>
  )
}
