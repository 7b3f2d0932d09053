import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setDocument } from './document.set.ts'
import type { CorpusDocument } from './document.ts'
import { renderDocx } from './formats/docx.render.ts'
import { renderHtml } from './formats/html.render.ts'
import { damagePages } from './formats/pdf.damage.ts'
import { pdfLines } from './formats/pdf.lines.ts'
import { renderPdf } from './formats/pdf.render.ts'
import { renderText } from './formats/text.render.ts'
import type { HouseStyle } from './house-style.ts'
import { inventPlan } from './plan.invent.ts'
import { settingOf } from './setting.ts'
import { type PlanTruth, truthOf } from './truth.ts'

export const formats = ['txt', 'html', 'docx', 'pdf', 'pdf.txt'] as const
export type CorpusFormat = (typeof formats)[number]

const here = dirname(fileURLToPath(import.meta.url))
export const outFolder = join(here, 'out')

type SetStyle = { document: CorpusDocument; truth: PlanTruth }
const setStyles = new WeakMap<HouseStyle, SetStyle>()

/** The plan of a style, set: the document and what is true of it. */
export function setStyle(style: HouseStyle): SetStyle {
  const known = setStyles.get(style)
  if (known) return known
  const setting = settingOf(inventPlan(style.brief), style)
  const set = { truth: truthOf(setting), document: setDocument(setting) }
  setStyles.set(style, set)
  return set
}

/** A style in a format; the same bytes every time. */
export async function renderStyle(style: HouseStyle, format: CorpusFormat): Promise<Uint8Array> {
  const { document } = setStyle(style)
  switch (format) {
    case 'txt':
      return bytesOf(renderText(document))
    case 'html':
      return bytesOf(renderHtml(document))
    case 'docx':
      return renderDocx(document)
    case 'pdf':
      return renderPdf(document)
    case 'pdf.txt':
      return bytesOf(await damagedText(style, document))
  }
}

async function damagedText(style: HouseStyle, document: CorpusDocument): Promise<string> {
  const pages = await pdfLines(renderPdf(document))
  const { columns, flipped } = document.looks.page
  return damagePages(pages, { seed: style.name, columns, width: flipped ? 842 : 595, header: document.header })
}

/** The file of a style in a format, made when it is missing or the corpus has changed. */
export const corpusFile = (style: HouseStyle, format: CorpusFormat): Promise<string> =>
  made(`${style.name}.${format}`, () => renderStyle(style, format))

export const truthFile = (style: HouseStyle): Promise<string> =>
  made(`${style.name}.truth.json`, () => bytesOf(`${JSON.stringify(setStyle(style).truth, null, 2)}\n`))

async function made(name: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<string> {
  const folder = join(outFolder, digest())
  const path = join(folder, name)
  if (existsSync(path)) return path
  if (!existsSync(folder)) dropOld()
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, await make())
  return path
}

/** Files of an earlier corpus, unless somebody may still be reading them. */
function dropOld() {
  const hour = 3_600_000
  for (const name of globSync('*', { cwd: outFolder })) {
    const path = join(outFolder, name)
    if (Date.now() - statSync(path).mtimeMs > hour) rmSync(path, { recursive: true, force: true })
  }
}

let known: string | undefined
/** Of everything a file is made of. */
function digest(): string {
  const sources = globSync('**/*.ts', { cwd: here })
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
  known ??= createHash('sha256')
    .update(sources.map((name) => readFileSync(join(here, name), 'utf8')).join('\n'))
    .digest('hex')
    .slice(0, 12)
  return known
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
