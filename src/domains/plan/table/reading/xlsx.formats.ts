import { attributeOf, walkXml } from './xlsx.xml.ts'

/** What a cell's number format makes of its number. */
export type NumberLook = 'number' | 'day' | 'month' | 'year' | 'share'

/** The looks of all cell styles of a workbook, in the order in which cells refer to them. */
export function readLooks(xml: string | null): NumberLook[] {
  if (xml === null) return []
  const own = new Map<number, string>()
  const looks: NumberLook[] = []
  let inCells = false
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributeOf(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) looks.push(lookOf(Number(attributes.numFmtId ?? 0), own))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return looks
}

/** Numbers below 164 are the spreadsheet's own formats; those from 27 are dates of East Asian editions. */
function lookOf(id: number, own: ReadonlyMap<number, string>): NumberLook {
  const code = own.get(id)
  if (code !== undefined) return lookOfCode(code)
  if (id === 17) return 'month'
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day'
  return id === 9 || id === 10 ? 'share' : 'number'
}

function lookOfCode(code: string): NumberLook {
  const [bare = ''] = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/g, '')
    .split(';')
  if (bare.includes('%')) return 'share'
  if (/d/.test(bare) && /[my]/.test(bare)) return 'day'
  if (/m/.test(bare) && /y/.test(bare)) return 'month'
  if (/y/.test(bare)) return 'year'
  return /^d+$/.test(bare.trim()) ? 'day' : 'number'
}
