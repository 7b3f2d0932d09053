import { withReaders } from '../picture-readers.ts'

/** An SVG as points, for programs that cannot draw it. `width` and `height` are those the SVG says of itself. */
export type Drawing = { png: Uint8Array; width: number; height: number }

/** Across: a line of a paper is 162 mm wide, so that these are about 250 to an inch. */
const points = 1600
/** What an SVG's unit is by itself. */
const density = 72

/** Throws where it is no SVG, for it is one of ours. */
export function drawingOf(svg: string): Promise<Drawing> {
  const bytes = Buffer.from(svg)
  return withReaders(['svg'], async (sharp) => {
    const { width, height } = await sharp(bytes, { density }).metadata()
    const finer = Math.min(2400, Math.max(density, (density * points) / width))
    const png = await sharp(bytes, { density: finer }).resize({ width: points }).png({ palette: true }).toBuffer()
    return { png, width, height }
  })
}
