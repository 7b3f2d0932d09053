import type { Lang } from '../../../i18n/languages.ts'

/** What of rounds everybody reads, and where a round is published. */
export const freezingPatterns = {
  reports: '/:lang/reports',
  report: '/:lang/reports/:round',
  gaps: '/:lang/reports/:round/gaps',
  reportMeasure: '/:lang/reports/:round/measures/:measure',
  snapshot: '/:lang/reports/:round/snapshot.json',
  earlierSnapshot: '/:lang/reports/:round/snapshots/:number{[1-9][0-9]{0,3}\\.json}',
  table: '/:lang/reports/:round/measures.csv',
  embed: '/:lang/reports/:round/embed',
  picture: '/:lang/reports/:round/progress.svg',
  publish: '/workspace/rounds/:round/publish',
  correct: '/workspace/rounds/:round/correct',
  figures: '/workspace/updates/:part/figures',
} as const

const encoded = encodeURIComponent

export const freezingRoutes = {
  reports: (lang: Lang) => `/${lang}/reports`,
  report: (lang: Lang, round: string) => `/${lang}/reports/${encoded(round)}`,
  gaps: (lang: Lang, round: string) => `/${lang}/reports/${encoded(round)}/gaps`,
  reportMeasure: (lang: Lang, round: string, measure: string) =>
    `/${lang}/reports/${encoded(round)}/measures/${encoded(measure)}`,
  snapshot: (lang: Lang, round: string) => `/${lang}/reports/${encoded(round)}/snapshot.json`,
  earlierSnapshot: (lang: Lang, round: string, number: number) =>
    `/${lang}/reports/${encoded(round)}/snapshots/${number}.json`,
  reportTable: (lang: Lang, round: string) => `/${lang}/reports/${encoded(round)}/measures.csv`,
  reportEmbed: (lang: Lang, round: string) => `/${lang}/reports/${encoded(round)}/embed`,
  reportPicture: (lang: Lang, round: string) => `/${lang}/reports/${encoded(round)}/progress.svg`,
  publishRound: (round: string) => `/workspace/rounds/${encoded(round)}/publish`,
  correctRound: (round: string) => `/workspace/rounds/${encoded(round)}/correct`,
  correctFigures: (part: string) => `/workspace/updates/${encoded(part)}/figures`,
}
