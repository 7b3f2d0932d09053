import type { PlanReading } from '../domains/plan/plan.ts'
import type { Lang } from '../i18n/languages.ts'
import { sayCommand } from './command.messages.ts'

/** The longest text quoted whole on a line of the terminal. */
const longestQuote = 90

/** What was understood of a document, for the person at the command line. */
export function summarise(lang: Lang, reading: PlanReading): string {
  const places = reading.fields.reduce((sum, field) => sum + field.goals.length, 0)
  const counts = {
    fields: reading.fields.length,
    goals: reading.goals.length,
    places,
    measures: reading.measures.length,
  }
  const fields = reading.fields.map(({ title, goals }) =>
    sayCommand(lang, 'import.field', { title, goals: goals.length }),
  )
  const lines = [sayCommand(lang, 'import.summary', counts), ...fields.map((one) => `  ${one}`)]
  if (reading.suspicions.length > 0) lines.push(sayCommand(lang, 'import.suspicions'))
  for (const { kind, text, suggestion, where } of reading.suspicions) {
    const place =
      'page' in where
        ? sayCommand(lang, 'import.page', { page: String(where.page) })
        : sayCommand(lang, 'import.line', { line: String(where.line) })
    const words = sayCommand(lang, `import.${kind}`, { text: short(text), suggestion: short(suggestion ?? '') })
    lines.push(`  ${place}: ${words}`)
  }
  return lines.join('\n')
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`
}
