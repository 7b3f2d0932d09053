export const paperFiles = { 'blank.pdf': 'application/pdf', 'blank.docx': docxType() } as const
export type PaperFile = keyof typeof paperFiles

export const papersPatterns = {
  paperForm: '/workspace/papers/form',
  blankPaper: '/workspace/papers/:file{blank\\.(?:pdf|docx)}',
} as const

export const papersRoutes = {
  paperForm: () => papersPatterns.paperForm,
  blankPaper: (file: PaperFile) => `/workspace/papers/${file}`,
}

function docxType() {
  return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
}
