import { readClock } from '../../../../i18n/city-clock.ts'
import { inPlainDigits } from '../../../../i18n/plain-digits.ts'
import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import { isOvernight, type Span } from '../grid.ts'

export type SpansRefusal = 'hours.no_span' | 'hours.too_many' | 'hours.crossed'

const between = /\s*[,;/+&]\s*|\s+(?:und|and|sowie|u\.|و)\s+/iu
const until = /\s*(?:[-–—]|\bbis\b|\bto\b|\buntil\b|إلى|حتى)\s*/iu
const isClosed = /^(?:|[-–—]|geschlossen|zu|closed|مغلق)$/iu

/** Times as they stand at a door: "9–12, 14–17 Uhr", "9.30 bis 12 Uhr und 14 bis 17 Uhr". '' is closed. */
export function readSpans(typed: string): Outcome<Span[], SpansRefusal> {
  const plain = inPlainDigits(typed).trim()
  if (isClosed.test(plain)) return ok([])
  const spans = plain.split(between).map(readSpan)
  if (!spans.every((span) => span !== undefined)) return refused('hours.no_span', { typed })
  if (spans.length > 2) return refused('hours.too_many')
  const isCrossed =
    spans.some((span, i) => i > 0 && span.from < (spans[i - 1]?.to ?? '')) || spans.slice(0, -1).some(isOvernight)
  return isCrossed ? refused('hours.crossed') : ok(spans)
}

/** The same as it is shown in the field again. */
export const spansAsTyped = (spans: readonly Span[]) =>
  spans.map(({ from, to }) => `${shorter(from)}–${shorter(to)}`).join(', ')

const shorter = (clock: string) => clock.replace(/^0(?=\d)/, '').replace(/:00$/, '')

function readSpan(typed: string): Span | undefined {
  const [begin, end, ...more] = typed.split(until)
  if (begin === undefined || end === undefined || more.length > 0) return undefined
  const [from, to] = [readClock(begin), /^24(?:[:.]00)?(?:\s*Uhr)?$/i.test(end) ? '24:00' : readClock(end)]
  if (from === undefined || to === undefined || from === to)
    return from === '00:00' && to === '00:00' ? { from, to: '24:00' } : undefined
  return { from, to: to === '00:00' ? '24:00' : to }
}
