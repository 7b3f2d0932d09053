import type { Lang } from '../../i18n/languages.ts'
import { type HealthKey, sayHealth } from './health.messages.ts'

/** `good`: as it should be. `mind`: works, and somebody should know. `wrong`: has to be mended. */
export type Finding = { level: 'good' | 'mind' | 'wrong'; key: HealthKey; values: Record<string, string | number> }

export function found(level: Finding['level'], key: HealthKey, values: Finding['values'] = {}): Finding {
  return { level, key, values }
}

export const signs = { good: '✓', mind: '!', wrong: '✗' }

/** A line for each, and what they come to. What is wrong is a word as well as a sign. */
export function tellFindings(lang: Lang, findings: readonly Finding[]): string[] {
  const lines = findings.map(({ level, key, values }) => {
    const word = level === 'good' ? '' : `${sayHealth(lang, `${level}`)} `
    return `${signs[level]} ${word}${sayHealth(lang, key, values).replaceAll('\n', '\n    ')}`
  })
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length
  return [...lines, '', sayHealth(lang, 'sum', { wrong: count('wrong'), mind: count('mind') })]
}
