import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { projectRoot } from '../root.ts'
import { glyphsOf } from './glyphs.ts'
import { isRightToLeft, type Paper, tagOf } from './paper.ts'

export type Drawn = { bytes: Uint8Array<ArrayBuffer>; pages: number }
export type Failure = { failure: string }

const faces = [
  ...['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
    (face) => `noto-sans/${face}/NotoSans_${face}.ttf`,
  ),
  ...['400Regular', '700Bold'].map((face) => `noto-sans-arabic/${face}/NotoSansArabic_${face}.ttf`),
  // Arrows, boxes and ticks.
  'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
]
const place = '/paper'

/**
 * A paper as a PDF by PDF/UA-1: tagged, with bookmarks, alternative texts and the language of every word. Takes the
 * processor for as long as it lasts: `pdfOf` does it in a thread of its own. Throws what the compiler finds wrong.
 */
export function drawPdf(paper: Paper): Drawn {
  const { compiler, hasGlyph } = open()
  const set = compile(compiler, dataOf(paper, hasGlyph))
  const pdf = compiler.pdf(set, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(paper.day) / 1000 })
  return { bytes: new Uint8Array(pdf), pages: set.numOfPages }
}

/** The pages, from 1, on which the headings of the contents and of the register stand, in their order. */
export function pagesOfHeadings(paper: Paper): number[] {
  const { compiler, hasGlyph } = open()
  const set = compile(compiler, dataOf(paper, hasGlyph))
  return (compiler.query(set, { selector: '<heading-pages>', field: 'value' }) as number[][])[0] ?? []
}

function open() {
  const fonts = faces.map((path) => readFileSync(join(projectRoot, 'node_modules/@expo-google-fonts', path)))
  const compiler = NodeCompiler.create({ workspace: place, fontArgs: [{ fontBlobs: fonts }] })
  compiler.addSource(`${place}/paper.typ`, readFileSync(join(projectRoot, 'src/platform/paper/paper.typ'), 'utf8'))
  const known = fonts.map(glyphsOf)
  const hasGlyph = (sign: string) => known.some((has) => has(sign.codePointAt(0) ?? 0)) || shaping.test(sign)
  return { compiler, hasGlyph }
}

function compile(compiler: NodeCompiler, data: string): NodeTypstDocument {
  compiler.mapShadow(`${place}/paper.json`, Buffer.from(data))
  const compiled = compiler.compile({ mainFilePath: `${place}/paper.typ` })
  const { result } = compiled
  if (!result) throw new Error(`The paper cannot be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  return result
}

/** As the template reads it: languages by their tags, the day in parts, and no sign that the fonts do not have. */
function dataOf({ day, lang, words, ...paper }: Paper, hasGlyph: (sign: string) => boolean): string {
  const [year, month, date] = day.split('-').map(Number)
  const rtl = isRightToLeft(lang)
  const data = {
    ...paper,
    lang,
    direction: rtl ? 'rtl' : 'ltr',
    day: { year, month, day: date },
    pageWords: words.page,
  }
  return JSON.stringify(data, (key, value: unknown) => {
    if (typeof value !== 'string' || key === 'svg') return value
    return key === 'lang' ? tagOf(value) : settable(value, hasGlyph)
  })
}

/** Lines stay lines; what has no glyph is replaced by the sign that says so. */
function settable(words: string, hasGlyph: (sign: string) => boolean): string {
  return [
    ...words
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, ' ')
      .replace(/\ufe0f/g, ''),
  ]
    .map((sign) => (sign === '\n' || hasGlyph(sign) ? sign : '\ufffd'))
    .join('')
}

/** They shape what stands beside them, and are nothing themselves. */
const shaping = /[\u00ad\u200c-\u200f\u2066-\u2069]/
