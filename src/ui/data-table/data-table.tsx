import type { Child, FC } from 'hono/jsx'

export type Column = { name: string; isNumber?: boolean }
type DataTableProps = {
  /** Its name among several tables on a page. */
  label: string
  /** What it shows, for those who hear it. */
  caption: Child
  /** For those who see it, too: where nothing beside the table says it. */
  isCaptionShown?: boolean
  columns: readonly Column[]
  /** The first cell of a row is its head. */
  rows: readonly (readonly Child[])[]
  foot?: readonly Child[] | undefined
}

/** A table, which is read row by row. Wider than a phone it scrolls by itself, by keyboard too. */
export const DataTable: FC<DataTableProps> = ({ label, caption, isCaptionShown, columns, rows, foot }) => (
  <section class="table" aria-label={label} tabindex={0}>
    <table>
      {isCaptionShown ? (
        <caption>
          <strong>{caption}</strong>
        </caption>
      ) : (
        <caption class="visually-hidden">{caption}</caption>
      )}
      <thead>
        <tr>
          {columns.map(({ name, isNumber }) => (
            <th scope="col" class={numberClass(isNumber)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row columns={columns} row={row} />
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <Row columns={columns} row={foot} />
        </tfoot>
      )}
    </table>
  </section>
)

const Row: FC<{ columns: readonly Column[]; row: readonly Child[] }> = ({ columns, row: [head, ...cells] }) => (
  <tr>
    <th scope="row">{head}</th>
    {cells.map((cell, i) => (
      <td class={numberClass(columns[i + 1]?.isNumber)}>{cell}</td>
    ))}
  </tr>
)

function numberClass(isNumber: boolean | undefined): string | undefined {
  return isNumber ? 'table__number' : undefined
}
