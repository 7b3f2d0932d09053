import type { Lang } from '../../../i18n/languages.ts'
import { type PaperForm, paperFiles } from './papers.ts'

const round = '/workspace/rounds/:round/report'
const anyFile = `:file{${Object.values(paperFiles).join('|').replaceAll('.', '\\.')}}`

/** The council's report: where it is put together, and where everybody finds it. */
export const councilPatterns = {
  report: round,
  chapters: `${round}/chapters`,
  text: `${round}/texts/:place`,
  papers: `${round}/papers`,
  draft: `${round}/${anyFile}`,
  whole: '/:lang/reports/:round/report',
  summary: '/:lang/reports/:round/summary',
  paper: `/:lang/reports/:round/${anyFile}`,
} as const

const encoded = encodeURIComponent
const at = (slug: string) => `/workspace/rounds/${encoded(slug)}/report`

export const councilRoutes = {
  councilReport: at,
  chapters: (slug: string) => `${at(slug)}/chapters`,
  reportText: (slug: string, place: string) => `${at(slug)}/texts/${encoded(place)}`,
  makePapers: (slug: string) => `${at(slug)}/papers`,
  draftPaper: (slug: string, form: PaperForm) => `${at(slug)}/${paperFiles[form]}`,
  wholeReport: (lang: Lang, slug: string) => `/${lang}/reports/${encoded(slug)}/report`,
  reportSummary: (lang: Lang, slug: string) => `/${lang}/reports/${encoded(slug)}/summary`,
  reportPaper: (lang: Lang, slug: string, form: PaperForm) => `/${lang}/reports/${encoded(slug)}/${paperFiles[form]}`,
}
