import type { Lang } from '../../../i18n/languages.ts'

export const inquiriesPatterns = {
  inquiries: '/workspace/inquiries',
  newInquiry: '/workspace/inquiries/new',
  inquiry: '/workspace/inquiries/:subject',
  facts: '/workspace/inquiries/:subject/facts',
  records: '/workspace/inquiries/:subject/records',
  dropRecord: '/workspace/inquiries/:subject/records/:record/remove',
  contributions: '/workspace/inquiries/:subject/contributions',
  contribution: '/workspace/inquiries/:subject/contributions/:contribution',
  withdrawContribution: '/workspace/inquiries/:subject/contributions/:contribution/withdraw',
  draft: '/workspace/inquiries/:subject/draft',
  answer: '/workspace/inquiries/:subject/answer',
  stepInquiry: '/workspace/inquiries/:subject/step',
  publicInquiries: '/:lang/inquiries',
  publicInquiry: '/:lang/inquiries/:inquiry',
} as const

const of = (slug: string) => `/workspace/inquiries/${encodeURIComponent(slug)}`

export const inquiriesRoutes = {
  inquiries: (query = '') => `/workspace/inquiries${query === '' ? '' : `?${query}`}`,
  /** `on`: the record that it is about. */
  newInquiry: (on?: string) => `/workspace/inquiries/new${on === undefined ? '' : `?on=${encodeURIComponent(on)}`}`,
  inquiry: of,
  facts: (slug: string) => `${of(slug)}/facts`,
  records: (slug: string) => `${of(slug)}/records`,
  dropRecord: (slug: string, record: string) => `${of(slug)}/records/${encodeURIComponent(record)}/remove`,
  contributions: (slug: string) => `${of(slug)}/contributions`,
  contribution: (slug: string, id: string) => `${of(slug)}/contributions/${encodeURIComponent(id)}`,
  withdrawContribution: (slug: string, id: string) => `${of(slug)}/contributions/${encodeURIComponent(id)}/withdraw`,
  draft: (slug: string) => `${of(slug)}/draft`,
  answer: (slug: string) => `${of(slug)}/answer`,
  stepInquiry: (slug: string) => `${of(slug)}/step`,
  publicInquiries: (lang: Lang) => `/${lang}/inquiries`,
  publicInquiry: (lang: Lang, slug: string) => `/${lang}/inquiries/${encodeURIComponent(slug)}`,
}
