/** What may be attached, by its content; how it is called in an answer, and by which endings people know it. */
export const fileKinds = {
  pdf: { type: 'application/pdf', endings: ['pdf'] },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['pptx'] },
  odt: { type: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  odp: { type: 'application/vnd.oasis.opendocument.presentation', endings: ['odp'] },
  csv: { type: 'text/csv', endings: ['csv'] },
  txt: { type: 'text/plain', endings: ['txt'] },
  jpeg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { type: 'image/png', endings: ['png'] },
  webp: { type: 'image/webp', endings: ['webp'] },
} as const satisfies Record<string, { type: string; endings: readonly string[] }>

export type FileKind = keyof typeof fileKinds
export type PictureKind = 'jpeg' | 'png' | 'webp'

export const allEndings: readonly string[] = Object.values(fileKinds).flatMap(({ endings }) => endings)
export const pictureEndings: readonly string[] = (['jpeg', 'png', 'webp'] as const).flatMap(
  (kind) => fileKinds[kind].endings,
)

export function isPicture(kind: FileKind): kind is PictureKind {
  return kind === 'jpeg' || kind === 'png' || kind === 'webp'
}

/** Megabytes of one file. */
export const largestFile = 20

/** The ending of a name, in small letters; '' where it has none. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name.slice(-80))?.[1]?.toLowerCase() ?? ''
}
