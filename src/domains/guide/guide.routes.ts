import type { Lang } from '../../i18n/languages.ts'

const encoded = encodeURIComponent

/** Every public address of the guide; slices add theirs. */
export const guideRoutes = {
  guide: (lang: Lang) => `/${lang}/guide`,
  service: (lang: Lang, slug: string) => `/${lang}/guide/services/${encoded(slug)}`,
  organisation: (lang: Lang, slug: string) => `/${lang}/guide/organisations/${encoded(slug)}`,
}

export const guidePatterns = {
  guide: '/:lang/guide',
  service: '/:lang/guide/services/:service',
  organisation: '/:lang/guide/organisations/:organisation',
} as const
