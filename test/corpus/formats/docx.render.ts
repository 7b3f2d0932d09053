import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Cell, CorpusDocument, Run } from '../document.ts'
import { listedHeadings } from './heading.list.ts'
import { below, wholeRows } from './table.rows.ts'

type Docx = { document: CorpusDocument; notes: string[] }
type Piece = Paragraph | Table

const levels = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]

/** As departments write it: styles where the style says so, else bold by hand. */
export async function renderDocx(document: CorpusDocument): Promise<Uint8Array> {
  const docx: Docx = { document, notes: [] }
  const section = {
    properties: { column: { count: document.looks.page.columns, space: 500 } },
    ...furniture(document),
    children: document.blocks.flatMap((block) => pieces(block, docx)),
  }
  const footnotes = Object.fromEntries(docx.notes.map((note, at) => [at + 1, { children: [new Paragraph(note)] }]))
  const file = new Document({
    title: document.title.replaceAll('\n', ' '),
    creator: 'Stadtverwaltung',
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [0, 1].map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: document.looks.bullet,
            alignment: AlignmentType.LEFT,
          })),
        },
      ],
    },
    footnotes,
    sections: [section],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function furniture({ header, footer }: CorpusDocument) {
  const [before = '', after = ''] = (footer ?? '').split('{page}')
  return {
    ...(header ? { headers: { default: new Header({ children: [new Paragraph(header)] }) } } : {}),
    ...(footer
      ? {
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  children: [new TextRun(before), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(after)],
                }),
              ],
            }),
          },
        }
      : {}),
  }
}

function pieces(block: Block, docx: Docx): Piece[] {
  const { looks } = docx.document
  switch (block.kind) {
    case 'heading': {
      const runs = block.lines.map(
        (text, at) =>
          new TextRun({
            text,
            ...(at > 0 ? { break: 1 } : {}),
            ...(looks.headings === 'bold' ? { bold: true, size: Math.max(22, 36 - block.level * 5) } : {}),
          }),
      )
      return [
        new Paragraph({
          children: runs,
          ...(looks.headings === 'real' ? { heading: levels[block.level] ?? HeadingLevel.HEADING_5 } : {}),
        }),
      ]
    }
    case 'paragraph':
      return [new Paragraph({ children: textRuns(block.runs, docx) })]
    case 'item': {
      const real = looks.lists === 'real' && /^[•–\-o▪*]$/.test(block.mark)
      if (real)
        return [
          new Paragraph({
            numbering: { reference: 'bullets', level: block.depth },
            children: textRuns(block.runs, docx),
          }),
        ]
      const mark =
        block.mark === ''
          ? []
          : [new TextRun({ text: `${block.mark}${block.mark.length > 3 ? ' ' : '\t'}`, bold: block.mark.length > 3 })]
      return [
        new Paragraph({
          ...(block.mark === '' ? {} : { indent: { left: 360, hanging: 360 } }),
          children: [...mark, ...textRuns(block.runs, docx)],
        }),
      ]
    }
    case 'table':
      return [tablePiece(block, docx), new Paragraph('')]
    case 'box':
      return [
        tablePiece({ kind: 'table', head: null, widths: [1], rows: [[{ blocks: block.blocks, shaded: true }]] }, docx),
      ]
    case 'page':
      return [new Paragraph({ pageBreakBefore: true, children: [] })]
    case 'contents':
      return [
        new Paragraph({ children: [new TextRun({ text: block.title, bold: true, size: 28 })] }),
        ...listedHeadings(docx.document, block.depth).map(
          ({ text, page, level }) =>
            new Paragraph({ style: `TOC${level}`, children: [new TextRun(`${text}\t${page}`)] }),
        ),
      ]
  }
}

function tablePiece(table: Extract<Block, { kind: 'table' }>, docx: Docx): Table {
  const sum = table.widths.reduce((total, width) => total + width, 0)
  const row = (cells: Cell[], tableHeader: boolean) => {
    let column = 0
    const children = cells.flatMap((one) => {
      const span = one.span ?? 1
      const share = table.widths.slice(column, column + span).reduce((total, width) => total + width, 0)
      column += span
      // The library puts in by itself what goes down from above.
      if (one === below) return []
      return new TableCell({
        columnSpan: span,
        rowSpan: one.rows ?? 1,
        width: { size: Math.round((share / sum) * 100), type: WidthType.PERCENTAGE },
        ...(one.shaded ? { shading: { type: ShadingType.CLEAR, fill: 'DDE6EE', color: 'auto' } } : {}),
        children: one.blocks.flatMap((block) => pieces(block, docx)),
      })
    })
    return new TableRow({ children, tableHeader })
  }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...(table.head ? [row(table.head, true)] : []), ...wholeRows(table.rows).map((cells) => row(cells, false))],
  })
}

function textRuns(runs: Run[], docx: Docx) {
  return runs.flatMap((run) => {
    if (run.breaks) return [new TextRun({ break: 1 })]
    const parts = run.text.split('\t').map(
      (text, at) =>
        new TextRun({
          children: at > 0 ? ['\t', text] : [text],
          bold: run.bold ?? false,
          italics: run.italic ?? false,
        }),
    )
    return run.note ? [...parts, new FootnoteReferenceRun(docx.notes.push(run.note))] : parts
  })
}
