/** Dates are ISO dates, null where the words leave an end open. `open`: it says that it goes on without an end. */
export type PeriodReading = { startsOn: string | null; endsOn: string | null; open: boolean }

type Point = { from: string; to: string; at: number; end: number }

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']
const monthWord =
  '(jan(?:uar)?|feb(?:ruar)?|märz|mrz|mär|maerz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)\\.?'
const year = "((?:19|20)\\d{2}|['’]?\\d{2})"
const fullYear = '((?:19|20)\\d{2})'
const pattern = new RegExp(
  [
    `(?<day>\\b(\\d{1,2})\\. ?(\\d{1,2})\\. ?${fullYear})`,
    `(?<iso>\\b${fullYear}-(\\d{2})-(\\d{2})\\b)`,
    `(?<worded>\\b(\\d{1,2})\\. ${monthWord} ${fullYear})`,
    `(?<quarter>\\b(?:q ?([1-4])|([1-4])\\. ?quartal|(i{1,3}|iv)\\.? quartal|quartal ([1-4]|i{1,3}|iv)|(i{1,3}|iv) ?(?=/))[ /.]*${year})`,
    `(?<half>\\b(?:([12])\\. ?(?:halbjahr|hj)\\.?|(i{1,2})\\.? halbjahr|hj\\.? ?([12]))[ /]*${year})`,
    `(?<numeric>\\b(\\d{1,2})[/.]${fullYear})`,
    '(?<short>\\b(0?[1-9]|1[0-2])/([1-4]\\d)\\b(?![./\\d]))',
    `(?<months>\\b${monthWord} ?(?:bis|[-–]) ?${monthWord} ?'?${year})`,
    `(?<named>\\b${monthWord} ?'?${year})`,
    `(?<part>\\b(anfang|mitte|ende|frühjahr|sommer|herbst|winter) ${fullYear})`,
    `(?<school>\\bschuljahr ${fullYear}/(\\d{2})\\b)`,
    `(?<twin>\\b${fullYear}/(\\d{2})\\b(?!\\d))`,
    `(?<year>\\b${fullYear}\\b)`,
  ].join('|'),
  'g',
)

/** A period as people write it: "2024 ff.", "Q3/25", "ab 2023 fortlaufend", "2022–2025", "bis Ende 2026". */
export function periodOf(words: string): PeriodReading | null {
  const said = words.slice(0, 200).toLowerCase().replace(/\s+/g, ' ').trim()
  const points = [...said.matchAll(pattern)].flatMap((match) => pointOf(match) ?? [])
  const open =
    /\bff\b|fortlaufend|laufend|dauer(?!\s*:)|unbefristet|kontinuierlich|ständig|jährlich|folgende\b|wiederkehrend|regelmäßig|ohne ende|permanent|offen/.test(
      said,
    )
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return open ? { startsOn: null, endsOn: null, open } : null
  const before = said.slice(Math.max(0, first.at - 24), first.at)
  if (points.length === 1) {
    if (/\b(?:bis|spätestens|vor|frist)\W*(?:zum |zu |spätestens |einschließlich )*$/.test(before))
      return { startsOn: null, endsOn: first.to, open: false }
    const isStart = /\b(?:ab|seit|von|vom|beginn|start|beginnend)\W*(?:dem |zum |im )*$/.test(before)
    if (isStart || open) return { startsOn: first.from, endsOn: null, open: open || isStart }
    return { startsOn: first.from, endsOn: first.to, open: false }
  }
  const from = points.map((point) => point.from).sort()
  // "Ausbildung 2025, Einsatz ab 2026": what begins last goes on.
  if (/\b(?:ab|seit)\W*(?:dem |zum )?$/.test(said.slice(0, last.at)))
    return { startsOn: from[0]!, endsOn: null, open: true }
  const to = points.map((point) => point.to).sort()
  return { startsOn: from[0]!, endsOn: to.at(-1)!, open: false }
}

function pointOf(match: RegExpMatchArray): Point | null {
  const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0]
  // The group's own name stands first; what it is made of follows.
  const bits = match
    .slice(1)
    .filter((bit) => bit !== undefined)
    .slice(1)
  const range = kind ? rangeOf(kind, bits) : null
  return range && { ...range, at: match.index!, end: match.index! + match[0].length }
}

function rangeOf(kind: string, bits: string[]): { from: string; to: string } | null {
  const [one = '', two = '', three = ''] = bits
  if (kind === 'day') return dayOf(three, two, one)
  if (kind === 'iso') return dayOf(one, two, three)
  if (kind === 'worded') return dayOf(three, String(monthOf(two)), one)
  if (kind === 'quarter') return span(yearOf(two), ordinalOf(one) * 3 - 2, 3)
  if (kind === 'half') return span(yearOf(two), ordinalOf(one) * 6 - 5, 6)
  if (kind === 'months') return between(monthOf(one), monthOf(two), yearOf(three))
  if (kind === 'school') return { from: `${one}-08-01`, to: `${one.slice(0, 2)}${two}-07-31` }
  if (kind === 'numeric') return span(two, Number(one), 1)
  if (kind === 'short') return span(yearOf(two), Number(one), 1)
  if (kind === 'named') return span(yearOf(two), monthOf(one), 1)
  if (kind === 'part') return partOf(one, two)
  if (kind === 'twin') return { from: `${one}-01-01`, to: `${one.slice(0, 2)}${two}-12-31` }
  return span(one, 1, 12)
}

/** "Januar bis September 2025" */
function between(first: number, last: number, ofYear: string): { from: string; to: string } | null {
  return first > last ? null : span(ofYear, first, last - first + 1)
}

function partOf(part: string, ofYear: string): { from: string; to: string } | null {
  const [month, length] = (
    {
      anfang: [1, 3],
      mitte: [5, 3],
      ende: [10, 3],
      frühjahr: [3, 3],
      sommer: [6, 3],
      herbst: [9, 3],
      winter: [12, 1],
    } as const
  )[part] ?? [1, 12]
  return span(ofYear, month, length)
}

function span(ofYear: string, month: number, length: number): { from: string; to: string } | null {
  const last = month + length - 1
  if (month < 1 || last > 12) return null
  return { from: `${ofYear}-${two(month)}-01`, to: `${ofYear}-${two(last)}-${daysIn(ofYear, last)}` }
}

function dayOf(ofYear: string, month: string, day: string): { from: string; to: string } | null {
  const [m, d] = [Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > daysIn(ofYear, m)) return null
  const date = `${ofYear}-${two(m)}-${two(d)}`
  return { from: date, to: date }
}

function daysIn(ofYear: string, month: number): number {
  return new Date(Date.UTC(Number(ofYear), month, 0)).getUTCDate()
}

function yearOf(written: string): string {
  const digits = written.replace(/\D/g, '')
  return digits.length === 2 ? `20${digits}` : digits
}

function monthOf(word: string): number {
  return months.indexOf(word.replace('mrz', 'mär').replace('maerz', 'mär').slice(0, 3)) + 1
}

function ordinalOf(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : ['i', 'ii', 'iii', 'iv'].indexOf(sign) + 1
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
