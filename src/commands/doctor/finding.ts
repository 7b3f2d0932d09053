import type { Lang } from '../../i18n/languages.ts'
import { type CommandKey, sayCommand } from '../command.messages.ts'

/** `good`: as it should be. `mind`: works, and somebody should know. `wrong`: has to be mended. */
export type Finding = { level: 'good' | 'mind' | 'wrong'; key: CommandKey; values: Record<string, string | number> }

export function found(level: Finding['level'], key: CommandKey, values: Finding['values'] = {}): Finding {
  return { level, key, values }
}

const signs = { good: '✓', mind: '!', wrong: '✗' }

/** A line for each, and what they come to. What is wrong is a word as well as a sign. */
export function tellFindings(lang: Lang, findings: readonly Finding[]): string[] {
  const lines = findings.map(({ level, key, values }) => {
    const word = level === 'good' ? '' : `${sayCommand(lang, `doctor.${level}`)} `
    return `${signs[level]} ${word}${sayCommand(lang, key, values).replaceAll('\n', '\n    ')}`
  })
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length
  return [...lines, '', sayCommand(lang, 'doctor.sum', { wrong: count('wrong'), mind: count('mind') })]
}
