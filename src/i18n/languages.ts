/** Languages of the whole public site. A city offers a subset (`city.languages`); German is every city's original. */
export const siteLanguages = ['de', 'de-simple', 'en', 'ar', 'tr', 'fa', 'ru', 'uk', 'pl', 'fr'] as const
export type SiteLang = (typeof siteLanguages)[number]

/** The guide speaks two more (`city.guideLanguages`): help has to be understood by whoever needs it. */
export const languages = [...siteLanguages, 'kmr', 'ti'] as const
export type Lang = (typeof languages)[number]

/** Languages of the editing pages. */
export const staffLanguages = ['de', 'en', 'ar'] as const satisfies readonly Lang[]
export type StaffLang = (typeof staffLanguages)[number]

/** Languages of the command line, and of texts of law. */
export const officeLanguages = ['de', 'en'] as const satisfies readonly Lang[]
export type OfficeLang = (typeof officeLanguages)[number]

type Description = { name: string; direction: 'ltr' | 'rtl'; locale: string }

/** `de-simple` is a language tag by the registry's variant "simple"; its dates and numbers are those of German. */
const described: Record<Lang, Description> = {
  de: { name: 'Deutsch', direction: 'ltr', locale: 'de-DE' },
  'de-simple': { name: 'Einfaches Deutsch', direction: 'ltr', locale: 'de-DE' },
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar' },
  tr: { name: 'Türkçe', direction: 'ltr', locale: 'tr-TR' },
  // Its own calendar would put a plan that ends in 2027 into 1406. The digits are those of the goals' codes, of house
  // numbers and telephones in Germany: two kinds on one page would have to be told apart.
  fa: { name: 'فارسی', direction: 'rtl', locale: 'fa-u-ca-gregory-nu-latn' },
  ru: { name: 'Русский', direction: 'ltr', locale: 'ru-RU' },
  uk: { name: 'Українська', direction: 'ltr', locale: 'uk-UA' },
  pl: { name: 'Polski', direction: 'ltr', locale: 'pl-PL' },
  fr: { name: 'Français', direction: 'ltr', locale: 'fr-FR' },
  kmr: { name: 'Kurmancî', direction: 'ltr', locale: 'ku' },
  ti: { name: 'ትግርኛ', direction: 'ltr', locale: 'ti-u-hc-h23' },
}

export function isLang(value: unknown): value is Lang {
  return typeof value === 'string' && (languages as readonly string[]).includes(value)
}

export function isSiteLang(value: unknown): value is SiteLang {
  return typeof value === 'string' && (siteLanguages as readonly string[]).includes(value)
}

export function isStaffLang(value: unknown): value is StaffLang {
  return typeof value === 'string' && (staffLanguages as readonly string[]).includes(value)
}

/** The language's own name, its direction, and the locale that dates and numbers follow. */
export function describeLanguage(lang: Lang): Description {
  return described[lang]
}

/** The nearest to any language of those that are spoken: German for plain German, English for all that are not. */
export function nearestLanguage<Spoken extends Lang>(lang: Lang, spoken: readonly (Spoken | OfficeLang)[]) {
  return spoken.find((one) => one === lang) ?? (lang === 'de-simple' ? 'de' : 'en')
}

/** In which language of the whole site somebody reads on who reads the guide in `lang`. */
export function siteLanguageFor(lang: Lang): SiteLang {
  return nearestLanguage<SiteLang>(lang, siteLanguages)
}

/**
 * The best of the offered languages for an `Accept-Language` header (RFC 9110, 12.5.4): by weight, a regional tag
 * counting for its language; the first offered one where nothing fits.
 */
export function negotiateLanguage<Offered extends Lang>(
  header: string | undefined,
  offered: readonly Offered[],
): Offered {
  const wishes = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)$/.exec(p)?.[1]).find(Boolean)
      return { tag, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { tag: asked } of wishes) {
    // Browsers call Kurmancî Kurdish.
    const tag = asked.replace(/^ku(?=-|$)/, 'kmr')
    const lang = offered.find((one) => one === tag) ?? offered.find((one) => one === tag.split('-')[0])
    if (lang) return lang
  }
  return offered[0] ?? ('de' as Offered)
}
