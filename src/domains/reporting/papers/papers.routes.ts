export const paperFiles = { 'blank.pdf': 'application/pdf', 'blank.docx': docxType() } as const
export type PaperFile = keyof typeof paperFiles
export type DrawnFile = 'paper.pdf' | 'paper.docx'

export const papersPatterns = {
  papers: '/workspace/papers',
  newPaper: '/workspace/papers/new',
  paperForm: '/workspace/papers/form',
  blankPaper: '/workspace/papers/:file{blank\\.(?:pdf|docx)}',
  paper: '/workspace/papers/:subject',
  paperFacts: '/workspace/papers/:subject/facts',
  section: '/workspace/papers/:subject/sections/:section',
  stepPaper: '/workspace/papers/:subject/step',
  drawnPaper: '/workspace/papers/:subject/:file{paper\\.(?:pdf|docx)}',
} as const

const of = (slug: string) => `/workspace/papers/${encodeURIComponent(slug)}`

export const papersRoutes = {
  papers: () => papersPatterns.papers,
  /** `on`: the record that it begins from. */
  newPaper: (on?: string) => `/workspace/papers/new${on === undefined ? '' : `?on=${encodeURIComponent(on)}`}`,
  paperForm: () => papersPatterns.paperForm,
  blankPaper: (file: PaperFile) => `/workspace/papers/${file}`,
  /** `version`: as it was. */
  paper: (slug: string, version?: number) => `${of(slug)}${version === undefined ? '' : `?version=${version}`}`,
  paperFacts: (slug: string) => `${of(slug)}/facts`,
  section: (slug: string, id: string) => `${of(slug)}/sections/${encodeURIComponent(id)}`,
  stepPaper: (slug: string) => `${of(slug)}/step`,
  drawnPaper: (slug: string, file: DrawnFile) => `${of(slug)}/${file}`,
}

function docxType() {
  return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
}
