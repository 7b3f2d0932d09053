import type { Lang } from '../../../i18n/languages.ts'

/** Calls for everybody, and where those keep them who give the money. */
export const callsPatterns = {
  calls: '/:lang/calls',
  feed: '/:lang/calls.atom',
  calendar: '/:lang/calls.ics',
  call: '/:lang/calls/:call{[a-z0-9-]+}',
  callCalendar: '/:lang/calls/:call{[a-z0-9-]+\\.ics}',
  money: '/:lang/money',
  moneyFile: '/:lang/money.csv',
} as const

export const callsRoutes = {
  calls: (lang: Lang) => `/${lang}/calls`,
  feed: (lang: Lang) => `/${lang}/calls.atom`,
  calendar: (lang: Lang) => `/${lang}/calls.ics`,
  call: (lang: Lang, slug: string) => `/${lang}/calls/${encodeURIComponent(slug)}`,
  callCalendar: (lang: Lang, slug: string) => `/${lang}/calls/${encodeURIComponent(slug)}.ics`,
  money: (lang: Lang) => `/${lang}/money`,
  moneyFile: (lang: Lang) => `/${lang}/money.csv`,
}

export const callsOfficePatterns = {
  list: '/workspace/calls',
  new: '/workspace/calls/new/:kind',
  file: '/workspace/calls/:file{(?:calls|awards)\\.csv}',
  import: '/workspace/calls/import/:kind',
  one: '/workspace/calls/:kind/:id',
  publish: '/workspace/calls/:kind/:id/publish',
  withdraw: '/workspace/calls/:kind/:id/withdraw',
} as const

export type FundingKind = 'call' | 'award'

export const callsOffice = {
  list: () => '/workspace/calls',
  new: (kind: FundingKind) => `/workspace/calls/new/${kind}`,
  file: (kind: FundingKind) => `/workspace/calls/${kind}s.csv`,
  import: (kind: FundingKind) => `/workspace/calls/import/${kind}`,
  one: (kind: FundingKind, id: string) => `/workspace/calls/${kind}/${id}`,
  act: (kind: FundingKind, id: string, act: 'publish' | 'withdraw') => `/workspace/calls/${kind}/${id}/${act}`,
}
