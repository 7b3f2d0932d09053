import type { Lang } from '../i18n/languages.ts'
import type { ConnectStep } from '../platform/connect.ts'
import { sayCommand } from './command.messages.ts'

/** Tells each step on the way to a ready database, on standard error: standard output is for what was asked for. */
export function announcer(lang: Lang): (step: ConnectStep) => void {
  return (step) => tell(sayCommand(lang, `step.${step.step}`, 'name' in step ? { name: step.name } : {}))
}

export function tell(words: string): void {
  process.stderr.write(`${words}\n`)
}
