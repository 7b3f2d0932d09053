import type { Lang } from '../../i18n/languages.ts'
import type { Topic } from './services/service.ts'

const encoded = encodeURIComponent

/** Every public address of the guide; slices add theirs. */
export const guideRoutes = {
  guide: (lang: Lang) => `/${lang}/guide`,
  /** `query`: as `queryOf` writes it. */
  find: (lang: Lang, query = '') => `/${lang}/guide/find${query === '' ? '' : `?${query}`}`,
  topic: (lang: Lang, topic: Topic) => `/${lang}/guide/find?topic=${topic}`,
  safety: (lang: Lang) => `/${lang}/guide/safety`,
  service: (lang: Lang, slug: string) => `/${lang}/guide/services/${encoded(slug)}`,
  organisation: (lang: Lang, slug: string) => `/${lang}/guide/organisations/${encoded(slug)}`,
}

export const guidePatterns = {
  guide: '/:lang/guide',
  find: '/:lang/guide/find',
  safety: '/:lang/guide/safety',
  service: '/:lang/guide/services/:service',
  organisation: '/:lang/guide/organisations/:organisation',
} as const
