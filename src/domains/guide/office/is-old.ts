import { freshDays } from '../confirmation.ts'

/** Whether what was confirmed on a day is to be asked for anew. Days as `2026-11-28`. */
export function isOldOn(on: string, today: string): boolean {
  return Date.parse(today) - Date.parse(on) > freshDays * 86_400_000
}
