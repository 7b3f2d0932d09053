import type { Lang } from '../../../i18n/languages.ts'

/** Two rounds side by side: for everybody where both are published. */
export const comparingPatterns = {
  compare: '/:lang/reports/:round/compare',
  compareRounds: '/workspace/rounds/:round/compare',
} as const

const encoded = encodeURIComponent

/** `with`: the earlier round. `show`: what became of the measures shown. */
export type CompareWish = { with?: string | undefined; show?: string | undefined }

export const comparingRoutes = {
  compare: (lang: Lang, round: string, wish: CompareWish = {}) =>
    `/${lang}/reports/${encoded(round)}/compare${query(wish)}`,
  compareRounds: (round: string, wish: CompareWish = {}) => `/workspace/rounds/${encoded(round)}/compare${query(wish)}`,
}

function query(wish: CompareWish): string {
  const told = Object.entries(wish).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return told.length === 0 ? '' : `?${new URLSearchParams(told)}`
}
