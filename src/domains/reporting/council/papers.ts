/** The files of a published round. */
export const paperForms = ['pdf', 'docx', 'xlsx', 'summary'] as const
export type PaperForm = (typeof paperForms)[number]

/** Rises when the program makes them otherwise: what was kept until then is made anew. */
export const papersVersion = 2

/** What each is called in its address. */
export const paperFiles: Record<PaperForm, string> = {
  pdf: 'report.pdf',
  docx: 'report.docx',
  xlsx: 'annex.xlsx',
  summary: 'summary.pdf',
}

const office = 'application/vnd.openxmlformats-officedocument'

export const paperTypes: Record<PaperForm, string> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  summary: 'application/pdf',
}

export function formOf(file: string | undefined): PaperForm | undefined {
  return paperForms.find((form) => paperFiles[form] === file)
}

export type PaperBytes = { bytes: Uint8Array<ArrayBuffer>; pages: number | null }
