/**
 * The code points that a TrueType font has a glyph for, from its `cmap` table (OpenType, formats 4 and 12). A paper that is
 * accessible must not hold others: they would be boxes to the eye and nothing to a screen reader.
 */
export function glyphsOf(font: Buffer): (codePoint: number) => boolean {
  const ranges = rangesOf(font)
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}

function rangesOf(font: Buffer): [first: number, last: number][] {
  const cmap = tableAt(font, 'cmap')
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) =>
      // Each names its platform and encoding before its place.
      cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4),
  )
  return subtables.flatMap((at) => {
    const format = font.readUInt16BE(at)
    if (format === 4) return segmentsAt(font, at)
    return format === 12 ? groupsAt(font, at) : []
  })
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4)
  for (let i = 0; i < tables; i += 1) {
    const record = 12 + i * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

function segmentsAt(font: Buffer, at: number): [number, number][] {
  const doubled = font.readUInt16BE(at + 6)
  const ends = at + 14
  // Between ends and starts stand two bytes that say nothing.
  const starts = ends + doubled + 2
  return Array.from({ length: doubled / 2 }, (_, i): [number, number] => [
    font.readUInt16BE(starts + i * 2),
    font.readUInt16BE(ends + i * 2),
  ]).filter(([first]) => first !== 0xffff)
}

function groupsAt(font: Buffer, at: number): [number, number][] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, i) => [
    font.readUInt32BE(at + 16 + i * 12),
    font.readUInt32BE(at + 20 + i * 12),
  ])
}
