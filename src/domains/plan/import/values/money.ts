/**
 * An amount in euro cents. `toCents`: the upper end of a range, else null. `rhythm`: once, unless the words say that it
 * comes every year or month. `approximate`: "ca.". `neutral`: it costs nothing beyond what is there already.
 */
export type MoneyReading = {
  cents: number
  toCents: number | null
  rhythm: 'once' | 'yearly' | 'monthly'
  approximate: boolean
  neutral: boolean
  /** Amounts by year, where the words name several: "2024: 10.000 €, 2025: 20.000 €". */
  years: { year: number; cents: number }[]
}

const figure = "(\\d{1,3}(?:[. \\u00a0’']\\d{3})+(?:,\\d{1,2})?|\\d+(?:,\\d{1,3})?|\\d+\\.\\d{1,2}(?!\\d))"
const scale = '(mio\\.?|millionen|million|mrd\\.?|milliarden?|tsd\\.?|tausend|t(?=€|eur| €| eur)|k(?=€|eur))?'
const currency = '(€|euro?s?\\b|eur\\b)'
const after = new RegExp(`${figure}(?:,[-–—]+)? ?(?:(?:bis(?: zu)?|-|–) ?${figure} ?)?${scale} ?${currency}`, 'g')
const before = new RegExp(`${currency} ?${figure} ?${scale}`, 'g')

const neutralWords =
  /kostenneutral|haushaltsneutral|keine (?:zusätzlichen |weiteren |gesonderten )?(?:kosten|mittel|haushaltsmittel|ressourcen)|ohne (?:zusätzliche|weitere)[nr]? (?:kosten|mittel)|(?:im rahmen|aus) (?:der |den |des )?(?:vorhandene|bestehende|laufende|verfügbare|bereitstehende)[nrs]? |aus eigenen mitteln|^keine$|^–$|mit (?:vorhandenem|eigenem) personal|vorhandene (?:mittel|ressourcen)/

/** Money as people write it: "ca. 30 T€", "1,2 Mio. Euro", "30.000 € p. a.", "kostenneutral". Null when there is none. */
export function moneyOf(words: string): MoneyReading | null {
  const said = words
    .slice(0, 300)
    .toLowerCase()
    .replace(/[ \t\n\u00a0\u202f]+/g, ' ')
    .trim()
  const amounts = findAmounts(said)
  const rhythm = /p\. ?a\.|jährlich|pro jahr|je jahr|im jahr\b|\/ ?jahr|\/ ?a\b|je haushaltsjahr/.test(said)
    ? 'yearly'
    : /monatlich|pro monat|je monat|\/ ?monat/.test(said)
      ? 'monthly'
      : 'once'
  const approximate = /\bca\.?|circa|rund|etwa|ungefähr|geschätzt|voraussichtlich|\brd\.|~/.test(said)
  const [first] = amounts
  if (!first) {
    return neutralWords.test(said)
      ? { cents: 0, toCents: null, rhythm: 'once', approximate: false, neutral: true, years: [] }
      : null
  }
  const years = amounts.flatMap((one) => (one.year === null ? [] : [{ year: one.year, cents: one.cents }]))
  const several = amounts.length > 1
  const cents =
    several && years.length === amounts.length ? amounts.reduce((sum, one) => sum + one.cents, 0) : first.cents
  return { cents, toCents: first.toCents, rhythm, approximate, neutral: false, years: several ? years : [] }
}

type Amount = { cents: number; toCents: number | null; year: number | null }

function findAmounts(said: string): Amount[] {
  const found: Amount[] = []
  for (const match of said.matchAll(after)) {
    const [, low = '', high, unit] = match
    const year = /((?:19|20)\d{2})\)?\s*[:=–-]?\s*(?:ca\.?|rund|je)?\s*$/.exec(said.slice(0, match.index))?.[1]
    found.push({
      cents: centsOf(low, unit),
      toCents: high ? centsOf(high, unit) : null,
      year: year ? Number(year) : null,
    })
  }
  if (found.length > 0) return found
  return [...said.matchAll(before)].map(([, , low = '', unit]) => ({
    cents: centsOf(low, unit),
    toCents: null,
    year: null,
  }))
}

function centsOf(written: string, unit: string | undefined): number {
  const isGrouped = /[. \u00a0’']\d{3}(?!\d)/.test(written)
  const plain = isGrouped ? written.replace(/[. \u00a0’']/g, '') : written.replace(/\.(?=\d{1,2}$)/, ',')
  const amount = Number(plain.replace(',', '.'))
  return Math.round(amount * factorOf(unit) * 100)
}

function factorOf(unit: string | undefined): number {
  if (!unit) return 1
  if (/^mio|^million/.test(unit)) return 1_000_000
  return /^mrd|^milliard/.test(unit) ? 1_000_000_000 : 1000
}
