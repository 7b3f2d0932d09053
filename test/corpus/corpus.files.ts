import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setDocument } from './document.set.ts'
import type { CorpusDocument } from './document.ts'
import { renderDocx } from './formats/docx.render.ts'
import { renderHtml } from './formats/html.render.ts'
import { renderText } from './formats/text.render.ts'
import type { HouseStyle } from './house-style.ts'
import { inventPlan } from './plan.invent.ts'
import { settingOf } from './setting.ts'
import { type PlanTruth, truthOf } from './truth.ts'

export const formats = ['txt', 'html', 'docx'] as const
export type CorpusFormat = (typeof formats)[number]

const here = dirname(fileURLToPath(import.meta.url))
export const outFolder = join(here, 'out')

/** The plan of a style, set: the document and what is true of it. */
export function setStyle(style: HouseStyle): { document: CorpusDocument; truth: PlanTruth } {
  const setting = settingOf(inventPlan(style.brief), style)
  return { truth: truthOf(setting), document: setDocument(setting) }
}

const renderers: Record<CorpusFormat, (document: CorpusDocument) => Promise<Uint8Array> | Uint8Array> = {
  txt: (document) => bytesOf(renderText(document)),
  html: (document) => bytesOf(renderHtml(document)),
  docx: renderDocx,
}

export const renderStyle = (style: HouseStyle, format: CorpusFormat): Promise<Uint8Array> | Uint8Array =>
  renderers[format](setStyle(style).document)

/** The file of a style in a format, made when it is missing or the corpus has changed. */
export const corpusFile = (style: HouseStyle, format: CorpusFormat): Promise<string> =>
  made(`${style.name}.${format}`, () => renderStyle(style, format))

export const truthFile = (style: HouseStyle): Promise<string> =>
  made(`${style.name}.truth.json`, () => bytesOf(`${JSON.stringify(setStyle(style).truth, null, 2)}\n`))

async function made(name: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<string> {
  const folder = join(outFolder, digest())
  const path = join(folder, name)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, await make())
  return path
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
