import { AlignmentType, Document, type INumberingOptions, LevelFormat, Packer } from 'docx'
import type { DocxOrder } from './docx.ts'
import { partsOf } from './docx-blocks.ts'
import { finishFile } from './docx-file.ts'
import { contentsPage, coverOf, footerOf } from './docx-frame.ts'
import { pagesAsPrinted } from './docx-pages.ts'
import { marginsOf, pageWidth, type Setting, settingOf } from './docx-setting.ts'
import { stylesOf } from './docx-styles.ts'
import type { Paper } from './paper.ts'

/** Takes the processor for as long as it lasts: `docxOf` does it in a thread of its own. */
export async function drawDocx({ paper: asGiven, drawings }: DocxOrder): Promise<Uint8Array<ArrayBuffer>> {
  const paper = writable(asGiven)
  const setting = settingOf(paper, drawings)
  const { sides, ends } = marginsOf(setting.isSheet)
  const page = {
    size: { width: pageWidth, height: 16838 },
    margin: { top: ends, bottom: ends, left: sides, right: sides, footer: 560 },
  }
  const file = new Document({
    title: paper.title,
    creator: paper.author,
    lastModifiedBy: paper.author,
    compatabilityModeVersion: 15,
    styles: stylesOf(setting),
    numbering: numberingOf(setting),
    pageNumbers: pagesAsPrinted(paper),
    // Arabic script is not hyphenated.
    hyphenation: { autoHyphenation: !setting.rtl, doNotHyphenateCaps: true },
    sections: [
      ...(paper.cover ? [{ properties: { page }, children: coverOf(setting, paper, paper.cover) }] : []),
      {
        properties: { page },
        footers: { default: footerOf(setting, paper) },
        children: [...contentsPage(setting, paper), ...paper.blocks.flatMap((block) => partsOf(setting, block))],
      },
    ],
  })
  return finishFile(await Packer.toBuffer(file), paper.day, setting.rtl)
}

function numberingOf({ accent }: Setting): INumberingOptions {
  const paragraph = { indent: { start: 400, hanging: 400 } }
  const at = { level: 0, alignment: AlignmentType.START }
  return {
    config: [
      {
        reference: 'points',
        levels: [{ ...at, format: LevelFormat.BULLET, text: '–', style: { paragraph, run: { color: accent } } }],
      },
      { reference: 'steps', levels: [{ ...at, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph } }] },
    ],
  }
}

/** What XML cannot hold is left out: such signs are leftovers of copying, and nothing to a reader. Lines stay lines. */
function writable(paper: Paper): Paper {
  return mapWords(paper) as Paper
}

function mapWords(value: unknown, key?: string): unknown {
  if (typeof value === 'string') return key === 'svg' ? value : cleaned(value)
  if (Array.isArray(value)) return value.map((one) => mapWords(one))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapWords(one, name)]))
}

function cleaned(words: string): string {
  return words
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\n\u0020-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
}
