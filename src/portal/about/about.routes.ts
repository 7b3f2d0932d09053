import type { Lang } from '../../i18n/languages.ts'

export const legalTopics = ['imprint', 'privacy', 'accessibility'] as const
export type LegalTopic = (typeof legalTopics)[number]

export const aboutPatterns = {
  contact: '/:lang/about/contact',
  imprint: '/:lang/about/imprint',
  privacy: '/:lang/about/privacy',
  accessibility: '/:lang/about/accessibility',
} as const

export const aboutRoutes = {
  /** `page`: the path behind the language of the page that the reader has something to say about. */
  contact: (lang: Lang, page?: string) =>
    `/${lang}/about/contact${page === undefined ? '' : `?${new URLSearchParams({ page })}`}`,
  legal: (lang: Lang, topic: LegalTopic) => `/${lang}/about/${topic}`,
}
