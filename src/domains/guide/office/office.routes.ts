const encoded = encodeURIComponent
const home = (service: string) => `/workspace/guide/services/${encoded(service)}`

export const officePatterns = {
  entries: '/workspace/guide',
  entry: '/workspace/guide/services/:service',
  act: '/workspace/guide/services/:service/:act{(?:publish|confirm|withdraw|consent|withdraw-organisation)}',
  vain: '/workspace/guide/vain',
} as const

export const officeActs = ['publish', 'confirm', 'withdraw', 'consent', 'withdraw-organisation'] as const
export type OfficeAct = (typeof officeActs)[number]

export const officeRoutes = {
  entries: (page = 1) => (page === 1 ? '/workspace/guide' : `/workspace/guide?page=${page}`),
  entry: home,
  act: (service: string, act: OfficeAct) => `${home(service)}/${act}`,
  vain: () => '/workspace/guide/vain',
}
