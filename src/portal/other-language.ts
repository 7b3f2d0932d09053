import { type Lang, negotiateLanguage } from '../i18n/languages.ts'

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * Where an address leads whose language the city does not offer (any more): to the same page in the reader's next best
 * one. `/fr/plan?x` → `/de/plan?x`, `/en-GB/plan` → `/en/plan`. Undefined where its first part is no language at all.
 */
export function addressInOffered(address: URL, wish: string | undefined, offered: readonly Lang[]): string | undefined {
  const [, tag, language, rest] = /^\/(([a-z]{2,3})(?:-[a-z0-9]{2,8})*)(\/.*)?$/i.exec(address.pathname) ?? []
  if (language === undefined || names.of(language) === undefined) return undefined
  return `/${negotiateLanguage([tag, wish].join(), offered)}${rest ?? '/'}${address.search}`
}
