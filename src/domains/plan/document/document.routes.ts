/** Every address of the documents' pages, once. */
export const documentPatterns = {
  documents: '/workspace/documents',
  document: '/workspace/documents/:document',
  reading: '/workspace/documents/:document/reading',
  delete: '/workspace/documents/:document/delete',
  rules: '/workspace/documents/rules/forget',
  file: '/workspace/documents/:document/file',
  corrections: '/workspace/documents/:document/corrections',
  undo: '/workspace/documents/:document/undo',
  alike: '/workspace/documents/:document/alike',
  splitAlike: '/workspace/documents/:document/split-alike',
  learned: '/workspace/documents/:document/learned',
  plan: '/workspace/documents/:document/plan',
} as const

const fill = (pattern: string, value: string) => pattern.replace(/:\w+/, encodeURIComponent(value))

/** Which passages a page shows: a part of the document, or the doubtful alone. */
export type Shown = { part: number; doubts: boolean }

export const documentRoutes = {
  documents: () => documentPatterns.documents,
  reading: (id: string) => fill(documentPatterns.reading, id),
  delete: (id: string) => fill(documentPatterns.delete, id),
  rules: () => documentPatterns.rules,
  document: (id: string, shown: Partial<Shown> = {}, key?: string, query: Record<string, string> = {}) => {
    const asked = { ...(shown.doubts ? { show: 'doubts' } : {}), ...(shown.part ? { part: String(shown.part) } : {}) }
    const words = new URLSearchParams({ ...asked, ...query }).toString()
    const place = key === undefined ? '' : `#${anchorOf(key)}`
    return `${fill(documentPatterns.document, id)}${words === '' ? '' : `?${words}`}${place}`
  },
  file: (id: string, page?: number) => `${fill(documentPatterns.file, id)}${page === undefined ? '' : `#page=${page}`}`,
  corrections: (id: string) => fill(documentPatterns.corrections, id),
  undo: (id: string) => fill(documentPatterns.undo, id),
  alike: (id: string, query: Record<string, string> = {}) => {
    const words = new URLSearchParams(query).toString()
    return `${fill(documentPatterns.alike, id)}${words === '' ? '' : `?${words}`}`
  },
  splitAlike: (id: string) => fill(documentPatterns.splitAlike, id),
  learned: (id: string) => fill(documentPatterns.learned, id),
  plan: (id: string) => fill(documentPatterns.plan, id),
}

/** The place of a passage on its page. */
export function anchorOf(key: string): string {
  return `p${key.replace('+', '-')}`
}
