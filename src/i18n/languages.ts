/** Languages of the interface. A city offers a subset (`city.languages`); German is every city's original. */
export const languages = ['de', 'en'] as const
export type Lang = (typeof languages)[number]

const described: Record<Lang, { name: string; direction: 'ltr' | 'rtl'; locale: string }> = {
  de: { name: 'Deutsch', direction: 'ltr', locale: 'de-DE' },
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
}

export function isLang(value: unknown): value is Lang {
  return typeof value === 'string' && (languages as readonly string[]).includes(value)
}

/** The language's own name, its direction, and the locale that dates and numbers follow. */
export function describeLanguage(lang: Lang): { name: string; direction: 'ltr' | 'rtl'; locale: string } {
  return described[lang]
}

/**
 * The best of the offered languages for an `Accept-Language` header (RFC 9110, 12.5.4): by weight, a regional tag
 * counting for its language; the first offered one where nothing fits.
 */
export function negotiateLanguage(header: string | undefined, offered: readonly Lang[]): Lang {
  const wishes = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)$/.exec(p)?.[1]).find(Boolean)
      return { tag: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const wish of wishes) {
    const lang = offered.find((one) => one === wish.tag)
    if (lang) return lang
  }
  return offered[0] ?? 'de'
}
