import { columnName } from '../table/reading/workbook.ts'
import type { KnownMeasure } from '../table/rows/row.match.ts'
import type { Column } from './columns/column.ts'
import { mainColumns } from './columns/main.columns.ts'
import type { ListName, Names } from './columns/names.ts'
import { type AnyPart, allParts, itemsOf } from './columns/part.columns.ts'
import { explanation } from './explanation.ts'
import { keyOf, mainRowOf, printsOf, writePrints } from './prints.ts'
import { keyHeading, mainSheet, numberHeading, printHeading } from './recognise.ts'
import type { TextSheet, WrittenColumn, WrittenSheet } from './writing/written.book.ts'

export const listSheet = 'Listen'

/** The file of a plan's measures: how to use it, the measures, each repeated part, and what may be chosen. */
export function writeWorkfile(
  measures: readonly KnownMeasure[],
  names: Names,
  told: { plan: string; city: string; day: string },
  funding: readonly WrittenSheet[],
): (WrittenSheet | TextSheet)[] {
  return [
    { name: 'Anleitung', lines: explanation(told) },
    mainOf(measures, names),
    ...allParts.map((part) => partOf(part, measures, names)),
    ...funding,
    listsOf(names),
  ]
}

const keyColumn: WrittenColumn = { heading: keyHeading, width: 17, look: 'key' }

function mainOf(measures: readonly KnownMeasure[], names: Names): WrittenSheet {
  return {
    name: mainSheet,
    columns: [
      keyColumn,
      ...mainColumns.map((one) => columnOf(one, names)),
      { heading: printHeading, width: 12, look: 'key', hidden: true },
    ],
    rows: measures.map((measure) => {
      const row = mainRowOf(measure)
      const prints = writePrints(measure.version, printsOf(measure, names))
      return [keyOf(measure.id), ...mainColumns.map((one) => one.write(row, names)), prints]
    }),
  }
}

/** A row of a part names its measure by key; number and title stand beside it for the eye alone. */
function partOf(part: AnyPart, measures: readonly KnownMeasure[], names: Names): WrittenSheet {
  return {
    name: part.sheet,
    columns: [
      keyColumn,
      { heading: 'Maßnahme', width: 30, look: 'key' },
      { heading: numberHeading, width: 6, look: 'number' },
      ...part.columns.map((one) => columnOf(one, names)),
    ],
    rows: measures.flatMap(({ id, sheet }) => {
      const title = [sheet.number, sheet.title].filter((one) => one !== null).join(' ')
      return itemsOf(sheet, part.key).map((item, at) => [
        keyOf(id),
        title.slice(0, 120),
        { number: at + 1 },
        ...part.columns.map((one) => one.write(item, names)),
      ])
    }),
  }
}

function columnOf<Row>({ heading, width, look, choices, several }: Column<Row>, names: Names): WrittenColumn {
  return { heading, width, look, several, choices: choices && rangeOf(choices, names) }
}

/** Where a list stands: each takes two columns, what is chosen and what explains it. */
function rangeOf(list: ListName, names: Names): string | undefined {
  const { length } = names.lists[list]
  const column = columnName(2 * listNames(names).indexOf(list))
  return length === 0 ? undefined : `${listSheet}!$${column}$2:$${column}$${length + 1}`
}

const headings: Record<ListName, string> = {
  goals: 'Ziele',
  units: 'Stellen',
  kinds: 'Arten',
  priorities: 'Prioritäten',
  roles: 'Rollen',
  statuses: 'Stände',
  assessments: 'Einschätzungen',
}

function listNames(names: Names): ListName[] {
  return Object.keys(names.lists) as ListName[]
}

function listsOf(names: Names): WrittenSheet {
  const lists = listNames(names)
  const longest = Math.max(...lists.map((list) => names.lists[list].length))
  return {
    name: listSheet,
    columns: lists.flatMap((list): WrittenColumn[] => [
      { heading: headings[list], width: 30, look: 'code' },
      { heading: `${headings[list]}: Erklärung`, width: 40, look: 'code' },
    ]),
    rows: Array.from({ length: longest }, (_, at) =>
      lists.flatMap((list) => {
        const one = names.lists[list][at]
        return [one?.label ?? null, one?.words || null]
      }),
    ),
  }
}
