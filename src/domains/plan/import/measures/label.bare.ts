import { partOf, type SheetPart } from './label.words.ts'

/** Labels whose values mostly begin with a small letter, so that glue hides where they end. */
export const lowerValued = [
  'Umsetzungsstand',
  'Sachstand',
  'Status',
  'Stand der Umsetzung',
  'Zeitraum',
  'Laufzeit',
  'Zeitplan',
  'Umsetzungszeitraum',
  'Finanzierung',
  'Kosten',
]

const adjectives =
  '(?:federführende?[sr]?|verantwortliche?[sr]?|zuständige?[sr]?|beteiligte?[rs]?|weitere|aktuelle[rs]?|geplante[rs]?|voraussichtliche[rs]?|geschätzte[rs]?|benötigte|finanzielle|zeitliche[rs]?)'
const nounAfterAdjective =
  '(?:stellen?|ämter|amt|fachamt|einheiten|einheit|organisationseinheit|dienststellen?|bereiche?|fachbereich|akteur(?:e|innen)?|partner(?:innen)?|stand|umsetzungsstand|zeitraum|beginn|kosten|mittel|ressourcen|rahmen|horizont|person(?:en)?)'
const phrases = new RegExp(
  `^(?:${adjectives} ${nounAfterAdjective}|stand der (?:umsetzung|dinge|bearbeitung)|beginn der umsetzung|umsetzung(?:t)? durch|wird umgesetzt durch|beitrag zu ziel|zu ziel|bezug zum ziel|lfd\\. nr\\.)$`,
  'i',
)

const phraseStart =
  /^(?:feder|verantw|zuständ|beteil|weitere|aktuell|geplant|vorauss|geschätz|benötigt|finanz|zeitlich|stand|beginn|umsetz|wird|beitrag|zu |bezug|lfd)/i

/** Too common at the start of goals, titles and paragraphs to label without a colon. */
const neverBare: ReadonlySet<SheetPart | null> = new Set<SheetPart | null>([
  null,
  'goals',
  'title',
  'number',
  'field',
  'text',
])

/** Their values often begin with a small letter: "Umsetzungsstatus läuft". */
const beginsSmall: ReadonlySet<SheetPart | null> = new Set<SheetPart | null>(['status', 'period', 'costs'])

/** Names of units begin so; before a colon and in a column's head these words may still be labels. */
const unit =
  /^(?:Amt|Ämter|Fachbereich|Dezernat|Fachamt|Dienststelle|Geschäftsbereich|Koordin|Träger|Netzwerk|Partner(?:schaft)?en\b|Projekt|Leitung)/

/** One word or a fixed phrase that labels, followed by more text: "Zeitraum 2024", "Stand der Umsetzung läuft". `inCell`: the value may begin small. */
export function barePhrase(text: string, inCell = false): string | null {
  const words = text.slice(0, 80).split(' ', 4)
  if (words.length < 2 && !text.includes(' ')) return null
  for (let length = phraseStart.test(text) ? Math.min(3, words.length - 1) : 0; length > 1; length--) {
    const phrase = words.slice(0, length).join(' ')
    if (phrases.test(phrase.replace(/[*:_/]innen/, 'innen')) && !neverBare.has(partOf(phrase))) return phrase
  }
  const [first = '', second = ''] = words
  if (!inCell && /^\p{Ll}/u.test(second) && !beginsSmall.has(partOf(first))) return null
  return first &&
    /^\p{L}[\p{L}*/-]+$/u.test(first) &&
    words.length > 1 &&
    !unit.test(first) &&
    !neverBare.has(partOf(first))
    ? first
    : null
}

/** "Laufzeit – 2024 bis 2025", only with words of the vocabulary. */
export function dashedLabel(text: string): string | null {
  const label = /^([^:?–—]{2,48}?)(?:\s[–—-]\s|\t)(?=\S)/.exec(text.slice(0, 60))?.[1]
  return label !== undefined && !/\d/.test(label) && partOf(label) !== null ? label : null
}

/** "FederführungAmt für Soziales": a small letter runs into a capital or digit where a label of the vocabulary ends. */
export function gluedLabel(text: string): string | null {
  const start = text.slice(0, 60)
  // Asked of every line of a document: most have no such place.
  if (!/[a-zäöüß)][A-ZÄÖÜ\d]/.test(start)) return null
  for (const { index } of start.matchAll(/\p{Ll}(?=\p{Lu}\p{Ll}|\p{Lu}{2}|\d)|\)(?=\p{L})/gu)) {
    const label = start.slice(0, index + 1)
    if (/^\p{Lu}|^federf/u.test(label) && !unit.test(label) && partOf(label) !== null) return label
  }
  return null
}
