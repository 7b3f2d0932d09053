import type { Upload } from '../../../platform/http/form.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { sayKind } from './describe-file.ts'
import type { NewFile } from './file.queries.ts'
import { endingOf, type FileKind, fileKinds, isPicture, largestFile } from './file-kind.ts'
import { digestOf, longestCover, mostPixels, type Picture, redraw, redrawCover } from './picture.ts'
import { type NotTaken, sniff } from './sniff.ts'

export type FileRefusal =
  | 'file.too_large'
  | `file.is.${NotTaken}`
  | 'file.named_otherwise'
  | 'file.no_picture'
  | 'file.undrawable'
  | 'file.narrow'

/** An attachment as it will be kept, or why it is not taken: what it is decides, and its name has to agree. */
export async function takeAttachment(upload: Upload): Promise<Outcome<NewFile, FileRefusal>> {
  const kind = await kindOf(upload)
  if (!kind.ok) return kind
  if (!isPicture(kind.value)) return ok(fileOf(bareName(upload), kind.value, Buffer.from(upload.bytes)))
  const picture = await redraw(upload.bytes, kind.value)
  return picture ? ok(pictureOf(bareName(upload), picture, [])) : undrawable()
}

/** A cover, in all its sizes; whatever it came as, it is kept as WebP. */
export async function takeCover(upload: Upload): Promise<Outcome<NewFile, FileRefusal>> {
  const kind = await kindOf(upload)
  if (!kind.ok) return kind
  if (!isPicture(kind.value)) return refused('file.no_picture', { kind: sayKind(kind.value) })
  const sizes = await redrawCover(upload.bytes)
  if (!sizes) return undrawable()
  if (sizes === 'narrow') return refused('file.narrow', { times: longestCover })
  const [widest, ...smaller] = sizes
  return ok(pictureOf(`${stemOf(upload)}.webp`, widest, smaller))
}

/** The name without its ending, as a title of what has none. */
export function stemOf(upload: Pick<Upload, 'name'>): string {
  const name = bareName(upload)
  return name.slice(0, Math.max(0, name.length - endingOf(name).length - 1)) || name
}

async function kindOf({ name, bytes }: Upload): Promise<Outcome<FileKind, FileRefusal>> {
  if (bytes.length > largestFile * 1_000_000) return refused('file.too_large', { megabytes: largestFile })
  const sniffed = await sniff(bytes)
  if ('not' in sniffed) return refused(`file.is.${sniffed.not}`)
  const ending = endingOf(name)
  const kind = sniffed.is === 'txt' && ending === 'csv' ? 'csv' : sniffed.is
  const isNamedSo = (fileKinds[kind].endings as readonly string[]).includes(ending)
  return isNamedSo ? ok(kind) : refused('file.named_otherwise', { name: bareName({ name }), kind: sayKind(kind) })
}

/** Some browsers tell the folder as well; and signs that turn the direction would let an ending look like another. */
function bareName({ name }: Pick<Upload, 'name'>): string {
  return name
    .replace(/^.*[/\\]/, '')
    .replace(/\p{Bidi_Control}/gu, '')
    .trim()
}

function fileOf(name: string, kind: FileKind, bytes: Buffer): NewFile {
  const facts = { digest: digestOf(bytes), size: bytes.length, width: null, height: null }
  return { name, kind, bytes, ...facts, smaller: [] }
}

function pictureOf(name: string, { kind, bytes, width, height }: Picture, smaller: readonly Picture[]): NewFile {
  const small = smaller.map((one) => ({ width: one.width, height: one.height, bytes: one.bytes }))
  return { ...fileOf(name, kind, bytes), width, height, smaller: small }
}

function undrawable() {
  return refused('file.undrawable', { megapixels: mostPixels / 1_000_000 })
}
