import { createHash } from 'node:crypto'
import type { Sharp } from 'sharp'
import { type OpenPicture, withReaders } from '../../../platform/picture-readers.ts'
import type { PictureKind } from './file-kind.ts'

/** A picture as it is kept: drawn anew, with nothing of what its file said besides. */
export type Picture = { kind: PictureKind; bytes: Buffer; width: number; height: number }

/** A small file can claim any size. More than these are 200 MB of memory for a moment. */
export const mostPixels = 50_000_000

/** Pixels across, or high: a page as wide as ours shows no more, on a screen that is twice as fine. */
const widestAttached = 2400
const widestCover = 1600
const smallerCovers = [480, 960] as const

/** What we take; no reader for anything else is there. */
const photographs = ['jpeg', 'png', 'webp'] as const

/** How many times as long one side of a cover may be as the other. Beyond, it is a line or a tower, and no picture of anything. */
export const longestCover = 5

/** Undefined where it cannot be drawn: cut off, damaged, or larger than we take. */
export async function redraw(bytes: Uint8Array, kind: PictureKind): Promise<Picture | undefined> {
  return withReaders(photographs, (sharp) =>
    draw(openPicture(sharp, bytes).resize(within(widestAttached, widestAttached)), kind),
  )
}

/** The same for a cover: the widest first, then smaller ones for smaller screens. */
export async function redrawCover(bytes: Uint8Array): Promise<[Picture, ...Picture[]] | 'narrow' | undefined> {
  return withReaders(photographs, async (sharp) => {
    const open = () => openPicture(sharp, bytes)
    const told = await open()
      .metadata()
      .catch(() => undefined)
    if (!told) return undefined
    const [short, long] = [Math.min(told.width, told.height), Math.max(told.width, told.height)]
    if (long > short * longestCover) return 'narrow'
    const at = (width: number) => draw(open().resize(within(width, widestCover)), 'webp')
    const widest = await at(widestCover)
    if (!widest) return undefined
    const smaller: Picture[] = []
    for (const width of smallerCovers) {
      const picture = width < widest.width ? await at(width) : undefined
      if (picture) smaller.push(picture)
    }
    return [widest, ...smaller]
  })
}

function within(width: number, height: number) {
  return { width, height, fit: 'inside', withoutEnlargement: true } as const
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Turned as its camera says. What it says of place and time is left out. */
function openPicture(sharp: OpenPicture, bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', autoOrient: true }).timeout({ seconds: 30 })
}

/** Without a word on metadata none is written, and colours are those of sRGB. What fails here is the picture's fault. */
async function draw(picture: Sharp, kind: PictureKind): Promise<Picture | undefined> {
  const formats = { jpeg: { quality: 85, mozjpeg: true }, png: { compressionLevel: 9 }, webp: { quality: 78 } }
  const drawn = await picture
    .toFormat(kind, formats[kind])
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined)
  return drawn && { kind, bytes: drawn.data, width: drawn.info.width, height: drawn.info.height }
}
