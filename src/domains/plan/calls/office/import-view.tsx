import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { FormField, wiring } from '../../../../ui/form-field/form-field.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, sayRefusal } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { type CellValue, columnName, textOf } from '../../table/reading/workbook.ts'
import { callsOffice, type FundingKind } from '../calls.routes.ts'
import type { Parts, TableRead } from './funding.rows.ts'
import { fieldsOf } from './funding.table.ts'
import { type FundingKey, sayFunding as say } from './office.messages.ts'

export type Brought = { lines: CellValue[][]; parts: Parts; trial: TableRead & { seen: string } }
type Props = { lang: Lang; kind: FundingKind; form: PageForm; brought: Brought | null }

/** A table is chosen, looked at column by column and row by row, and taken over as a whole. */
export const ImportView: FC<Props> = ({ lang, kind, form, brought }) => {
  const field = { ...fieldOf(form, say, lang, 'file'), label: say(lang, 'import.file') }
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: callsOffice.list(), label: say(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={original(say(lang, `import.${kind}`), lang)}
        lead={original(say(lang, 'import.lead'), lang)}
      />
      <FormNotices lang={lang} form={form} say={say} notices={[]} />
      {brought && <Look lang={lang} kind={kind} {...brought} />}
      <form class="form" method="post" action={callsOffice.import(kind)} enctype="multipart/form-data" novalidate>
        <FormField {...field}>
          <input class="kern-form-input__input" type="file" accept=".csv,.xlsx,text/csv" {...wiring(field)} />
        </FormField>
        <Button kind={brought ? 'secondary' : 'primary'}>{say(lang, 'import.look')}</Button>
      </form>
    </>
  )
}

const Look: FC<Brought & { lang: Lang; kind: FundingKind }> = ({ lang, kind, lines, parts, trial }) => {
  const ignore = { value: '', label: say(lang, 'import.ignore') }
  const options = fieldsOf(kind).map((value) => ({ value, label: say(lang, `field.${value}` as FundingKey) }))
  return (
    <form class="section" method="post" action={callsOffice.import(kind)} enctype="multipart/form-data" novalidate>
      <input type="hidden" name="cells" value={JSON.stringify(lines)} />
      <input type="hidden" name="seen" value={trial.seen} />
      {trial.faults.length > 0 ? (
        <>
          <h2>{say(lang, 'import.wrong')}</h2>
          <ul>
            {trial.faults.slice(0, 100).map(({ row, column, refusal }) => (
              <li>
                {say(lang, 'import.cell', {
                  row: row + 1,
                  column: column === null ? '–' : columnName(column),
                  words: sayRefusal(say, lang, refusal),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Button name="step" value="take">
          {say(lang, 'import.take')}
        </Button>
      )}
      <h2>{say(lang, 'import.preview')}</h2>
      <DataTable
        label={say(lang, 'import.preview')}
        caption={say(lang, 'import.preview')}
        columns={[
          { name: say(lang, 'import.row') },
          { name: say(lang, 'import.what') },
          { name: say(lang, 'import.change') },
        ]}
        rows={trial.rows.slice(0, 300).map(({ row, name, before, changes }) => [
          String(row + 1),
          <bdi>{name}</bdi>,
          before === null
            ? say(lang, 'import.new')
            : changes.length === 0
              ? say(lang, 'import.same')
              : say(lang, 'import.changes', {
                  fields: changes.map((one) => say(lang, `field.${one}` as FundingKey)).join(', '),
                }),
        ])}
      />
      <h2>{say(lang, 'import.columns')}</h2>
      {(lines[0] ?? []).map((cell, i) => (
        <Select
          lang={lang}
          name={`part-${i}`}
          label={textOf(cell) || columnName(i)}
          value={parts[i] ?? ''}
          options={[ignore, ...options]}
        />
      ))}
      <Button kind="secondary">{say(lang, 'import.again')}</Button>
    </form>
  )
}
