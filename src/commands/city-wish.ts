import { parseArgs } from 'node:util'
import { isLang, type Lang } from '../i18n/languages.ts'

/** What shall become of a city. `unknown`: a language that the program does not speak. */
export type CityWish = { name?: string; brand?: string; languages?: Lang[]; unknown?: string }

/** Undefined where the words make no sense. German is every city's own language: it comes first, asked for or not. */
export function readCityWish(args: string[]): CityWish | undefined {
  const values = readOptions(args)
  if (values === undefined) return undefined
  const { languages, ...wish } = values
  if (wish.name !== undefined) wish.name = wish.name.trim()
  if (wish.name === '') return undefined
  if (languages === undefined) return wish
  const asked = languages
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  if (asked.length === 0) return undefined
  const unknown = asked.find((one) => !isLang(one))
  if (unknown !== undefined) return { ...wish, unknown }
  return { ...wish, languages: [...new Set(['de' as Lang, ...asked.filter(isLang)])] }
}

function readOptions(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return { ...parseArgs({ args, options: { name: text, brand: text, languages: text } }).values }
  } catch {
    return undefined
  }
}
