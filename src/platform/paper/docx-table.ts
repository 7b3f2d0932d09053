import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { captionOf, sourceOf } from './docx-caption.ts'
import type { Setting } from './docx-setting.ts'
import { paragraph, plain, runsOf } from './docx-words.ts'
import type { PaperBlock, PaperColumn, Run } from './paper.ts'

type OfKind<Kind extends PaperBlock['is']> = Extract<PaperBlock, { is: Kind }>

export function tableOf(setting: Setting, block: OfKind<'table'>): (Paragraph | Table)[] {
  const { columns, rows, foot, caption, source } = block
  const lines = [...rows, ...(foot ? [foot] : [])]
  const row = (cells: readonly Run[][], at: number) =>
    new TableRow({
      cantSplit: true,
      // A foot without the numbers that it sums up says nothing; and nor does a source without its table.
      keepNext: at === lines.length - 1 ? source !== undefined : foot !== undefined && at === lines.length - 2,
      children: columns.map((column, i) =>
        cellOf(setting, column, runsOf(setting, cells[i] ?? [], at === rows.length ? { bold: true } : {}), 'TableText'),
      ),
    })
  const heads = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => cellOf(setting, column, plain(setting, column.head), 'TableHead')),
  })
  return [
    ...(caption === undefined ? [] : [captionOf(setting, 'table', caption, { keepNext: true })]),
    new Table({
      style: 'PaperTable',
      layout: TableLayoutType.FIXED,
      width: { size: setting.textWidth, type: WidthType.DXA },
      columnWidths: shares(
        columns.map(({ width }) => width),
        setting.textWidth,
      ),
      tableLook: { firstRow: true, lastRow: foot !== undefined, noHBand: true, noVBand: true },
      ...(setting.rtl ? { visuallyRightToLeft: true } : {}),
      rows: [heads, ...lines.map(row)],
    }),
    source === undefined ? paragraph(setting, { style: 'AfterTable' }) : sourceOf(setting, source),
  ]
}

/** Digits run from the left in every script: ones shall stand below ones. */
function cellOf(setting: Setting, { isNumber }: PaperColumn, children: ReturnType<typeof runsOf>, style: string) {
  return new TableCell({
    children: [paragraph(setting, { style, children, ...(isNumber ? { alignment: AlignmentType.RIGHT } : {}) })],
  })
}

/** Numbers large, one beside the other. */
export function countsOf(setting: Setting, { counts }: OfKind<'counts'>): (Paragraph | Table)[] {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cells = counts.map(
    ({ n, words }) =>
      new TableCell({
        borders: { top: { style: BorderStyle.SINGLE, size: 12, color: setting.accent } },
        margins: { top: 100, left: 0, right: 160 },
        children: [
          paragraph(setting, { style: 'CountNumber', children: plain(setting, n) }),
          paragraph(setting, { style: 'CountWords', children: plain(setting, words) }),
        ],
      }),
  )
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: setting.textWidth, type: WidthType.DXA },
      columnWidths: shares(
        counts.map(() => 1),
        setting.textWidth,
      ),
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      ...(setting.rtl ? { visuallyRightToLeft: true } : {}),
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
    paragraph(setting, { style: 'AfterTable' }),
  ]
}

function shares(widths: readonly number[], whole: number): number[] {
  const sum = widths.reduce((a, b) => a + b, 0)
  return widths.map((width) => Math.round((width / sum) * whole))
}
