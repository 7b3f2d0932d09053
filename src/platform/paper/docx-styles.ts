import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { registerHeading } from './docx-contents.ts'
import { font, ink, localeOf, type Setting, soft } from './docx-setting.ts'

type Look = Pick<IParagraphStyleOptions, 'paragraph' | 'run'>

/** In parts of 240 of a line as the font has it. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO })
const keep = { keepNext: true, keepLines: true }

/** All that can be seen is said here, so that whoever changes a style changes it everywhere. Sizes are half points. */
export function stylesOf(setting: Setting): IStylesOptions {
  const { accent, lang, rtl, isSheet } = setting
  const headings = [1, 2, 3, 4].map((level) => headingLook(setting, level))
  const [heading1 = {}, heading2 = {}, heading3 = {}, heading4 = {}] = headings
  return {
    default: {
      document: {
        run: {
          font,
          size: isSheet ? 19 : 21,
          color: ink,
          language: rtl ? { value: 'de-DE', bidirectional: localeOf(lang) } : { value: localeOf(lang) },
        },
        paragraph: { spacing: { after: isSheet ? 100 : 140, ...lines(276) } },
      },
      title: {
        run: { size: 62, bold: true, color: ink },
        paragraph: { spacing: { before: 60, after: 160, ...lines(240) } },
      },
      heading1,
      heading2,
      heading3,
      heading4,
      caption: {
        run: { bold: true, size: 19, color: ink },
        paragraph: { keepLines: true, spacing: { before: 240, after: 100 } },
      },
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      ...headings.flatMap((look, at) => [
        variant(`UnlistedHeading${at + 1}`, `Unlisted Heading ${at + 1}`, at + 1, look),
        variant(`RegisterHeading${at + 1}`, registerHeading(at + 1), at + 1, look),
      ]),
      ...bodyStyles(setting),
      ...frameStyles(setting),
    ],
  }
}

function headingLook({ isSheet, accent }: Setting, level: number): Look {
  const size = (isSheet ? [30, 23, 20, 19] : [38, 28, 23, 21])[level - 1] ?? 21
  const color = level === 1 ? accent : level === 4 ? soft : ink
  return {
    run: { size, bold: true, color },
    paragraph: { ...keep, spacing: { before: level === 1 ? 360 : 300, after: 120, ...lines(252) } },
  }
}

/** Looks like a heading and is one in the navigation, and is not taken into the table of contents. */
function variant(id: string, name: string, level: number, { paragraph, run }: Look): IParagraphStyleOptions {
  const outline = { ...paragraph, outlineLevel: level - 1 }
  return { ...style(id, name, { run: run ?? {}, paragraph: outline }), basedOn: `Heading${level}` }
}

function style(id: string, name: string, look: Look): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...look }
}

function bodyStyles({ accent, rtl, isSheet }: Setting): IParagraphStyleOptions[] {
  const small = { size: isSheet ? 16 : 18, color: soft }
  const edge = { [rtl ? 'right' : 'left']: { style: BorderStyle.SINGLE, size: 20, color: accent, space: 10 } }
  const note = { border: edge, indent: { start: 240 }, spacing: { before: 0, after: 60, ...lines(276) } }
  const list = { indent: { start: 400, hanging: 400 }, spacing: { after: 80, ...lines(276) } }
  const tight = { spacing: { before: 60, after: 60, ...lines(252) } }
  return [
    style('Lead', 'Lead', { run: { size: isSheet ? 22 : 24 } }),
    style('Small', 'Small', { run: small }),
    style('Source', 'Source', { run: { ...small, size: 17 }, paragraph: { spacing: { before: 80, after: 260 } } }),
    {
      ...style('Kicker', 'Kicker', {
        run: { ...small, bold: true },
        paragraph: { ...keep, spacing: { before: 360, after: 20 } },
      }),
      next: 'Heading1',
    },
    { ...style('Fact', 'Fact', { paragraph: { ...list, keepLines: true } }), next: 'Fact' },
    { ...style('ListBullet', 'List Bullet', { paragraph: list }), next: 'ListBullet' },
    { ...style('ListNumber', 'List Number', { paragraph: list }), next: 'ListNumber' },
    style('Picture', 'Picture', { paragraph: { keepNext: true, spacing: { before: 240, after: 80, ...lines(240) } } }),
    {
      ...style('NoteTitle', 'Note Title', { run: { bold: true }, paragraph: { ...note, ...keep } }),
      basedOn: 'Note',
      next: 'Note',
    },
    { ...style('Note', 'Note', { paragraph: note }), next: 'Note' },
    { ...style('TableText', 'Table Text', { run: { size: isSheet ? 17 : 19 }, paragraph: tight }), next: 'TableText' },
    {
      ...style('TableHead', 'Table Head', {
        run: { bold: true, size: isSheet ? 17 : 18 },
        paragraph: { ...tight, keepNext: true },
      }),
      next: 'TableHead',
    },
    {
      ...style('CountNumber', 'Count', {
        run: { size: isSheet ? 34 : 44, bold: true },
        paragraph: { keepNext: true, spacing: { after: 0, ...lines(240) } },
      }),
      next: 'CountWords',
    },
    style('CountWords', 'Count Words', {
      run: { size: isSheet ? 17 : 19 },
      paragraph: { spacing: { after: 0, ...lines(252) } },
    }),
    // Two tables that touched would be one.
    style('AfterTable', 'After Table', {
      run: { size: 12 },
      paragraph: { spacing: { before: 0, after: 120, ...lines(240) } },
    }),
  ]
}

function frameStyles({ accent, rtl }: Setting): IParagraphStyleOptions[] {
  const direction = rtl ? { rightToLeft: true } : {}
  const entry = (level: number, run: object, before: number) =>
    style(`TOC${level}`, `toc ${level}`, {
      run: { ...run, ...direction },
      paragraph: {
        indent: { start: level === 4 ? 0 : (level - 1) * 240 },
        spacing: { before, after: 60, ...lines(252) },
      },
    })
  const coverLine = { run: { size: 18, color: soft }, paragraph: { spacing: { after: 40 } } }
  return [
    entry(1, { bold: true }, 160),
    entry(2, {}, 0),
    entry(3, {}, 0),
    entry(4, { size: 19 }, 0),
    style('TOCHeading', 'TOC Heading', {
      run: { size: 38, bold: true, color: accent },
      paragraph: { ...keep, spacing: { after: 240 } },
    }),
    style('Footer', 'footer', {
      run: { size: 16, color: soft, ...direction },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    }),
    style('CoverAuthor', 'Cover Author', {
      run: { size: 24, bold: true, color: accent },
      paragraph: { spacing: { before: 340, after: 2900 } },
    }),
    style('CoverKicker', 'Cover Kicker', { run: { size: 24, color: soft }, paragraph: { spacing: { after: 60 } } }),
    style('Subtitle', 'Subtitle', { run: { size: 28 }, paragraph: { spacing: { after: 3000 } } }),
    style('CoverLine', 'Cover Line', coverLine),
    {
      ...style('CoverFirstLine', 'Cover First Line', {
        paragraph: { border: { top: { style: BorderStyle.SINGLE, size: 12, color: accent, space: 8 } } },
      }),
      basedOn: 'CoverLine',
      next: 'CoverLine',
    },
  ]
}
