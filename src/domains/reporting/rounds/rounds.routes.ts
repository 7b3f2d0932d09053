const round = '/workspace/rounds/:round'

/** Rounds, as the coordination runs them and everybody who takes part sees them. */
export const roundsPatterns = {
  rounds: '/workspace/rounds',
  prepare: '/workspace/prepare-round',
  round,
  step: `${round}/step`,
  deadline: `${round}/deadline`,
  discard: `${round}/discard`,
  settings: `${round}/settings`,
  questions: `${round}/questions`,
  asked: `${round}/asked`,
  askedOfUnit: `${round}/asked/:unit`,
  measures: `${round}/measures`,
  takeOut: `${round}/measures/out`,
} as const

const at = (slug: string) => `/workspace/rounds/${encodeURIComponent(slug)}`

/** Stands for the unit of measures that nobody leads; no slug is like it. */
export const noUnit = '-'

/** `slug`: of the round; `plan`, `unit`: their slugs. */
export const roundsRoutes = {
  rounds: () => roundsPatterns.rounds,
  prepare: (plan: string) => `${roundsPatterns.prepare}?plan=${encodeURIComponent(plan)}`,
  round: at,
  step: (slug: string) => `${at(slug)}/step`,
  deadline: (slug: string) => `${at(slug)}/deadline`,
  discard: (slug: string) => `${at(slug)}/discard`,
  settings: (slug: string) => `${at(slug)}/settings`,
  questions: (slug: string) => `${at(slug)}/questions`,
  asked: (slug: string) => `${at(slug)}/asked`,
  askedOfUnit: (slug: string, unit: string) => `${at(slug)}/asked/${encodeURIComponent(unit)}`,
  measures: (slug: string, page = 1) => `${at(slug)}/measures${page === 1 ? '' : `?page=${page}`}`,
  takeOut: (slug: string) => `${at(slug)}/measures/out`,
}
