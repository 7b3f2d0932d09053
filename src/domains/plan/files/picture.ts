import { createHash } from 'node:crypto'
import type { Sharp } from 'sharp'
import type { PictureKind } from './file-kind.ts'

/** A picture as it is kept: drawn anew, with nothing of what its file said besides. */
export type Picture = { kind: PictureKind; bytes: Buffer; width: number; height: number }

/** A small file can claim any size. More than these are 200 MB of memory for a moment. */
export const mostPixels = 50_000_000

/** Pixels across: a page as wide as ours shows no more, on a screen that is twice as fine. */
const widestAttached = 2400
const widestCover = 1600
const smallerCovers = [480, 960] as const

/** Undefined where it cannot be drawn: cut off, damaged, or larger than we take. */
export async function redraw(bytes: Uint8Array, kind: PictureKind): Promise<Picture | undefined> {
  const open = await openPicture(bytes)
  const box = { width: widestAttached, height: widestAttached, fit: 'inside', withoutEnlargement: true } as const
  return oneAtATime(() => draw(open().resize(box), kind))
}

/** The same for a cover: the widest first, then smaller ones for smaller screens. */
export async function redrawCover(bytes: Uint8Array): Promise<[Picture, ...Picture[]] | undefined> {
  const open = await openPicture(bytes)
  return oneAtATime(async () => {
    const at = (width: number) => draw(open().resize({ width, withoutEnlargement: true }), 'webp')
    const widest = await at(widestCover)
    const smaller: Picture[] = []
    for (const width of smallerCovers) if (width < widest.width) smaller.push(await at(width))
    return [widest, ...smaller]
  })
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Gives a function that begins with the picture anew, turned as its camera says. What it says of place and time is left out. */
async function openPicture(bytes: Uint8Array): Promise<() => Sharp> {
  const { default: sharp } = await import('sharp')
  // Pictures are rare here and pages are many: one thread, nothing kept. No reader but those for what we take is there.
  sharp.concurrency(1)
  sharp.cache(false)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
  return () =>
    sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', autoOrient: true }).timeout({ seconds: 30 })
}

/** Without a word on metadata none is written, and colours are those of sRGB. */
async function draw(picture: Sharp, kind: PictureKind): Promise<Picture> {
  const formats = { jpeg: { quality: 85, mozjpeg: true }, png: { compressionLevel: 9 }, webp: { quality: 78 } }
  const { data, info } = await picture.toFormat(kind, formats[kind]).toBuffer({ resolveWithObject: true })
  return { kind, bytes: data, width: info.width, height: info.height }
}

let last: Promise<unknown> = Promise.resolve()

/** Two large pictures at once would take twice the memory. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T | undefined> {
  const done = last.then(work).catch(() => undefined)
  last = done
  return done
}
