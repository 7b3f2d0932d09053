/** The page on which files are attached to a measure, what its forms do, and where their bytes are. */
export const filesPatterns = {
  files: '/workspace/words/measure/:record/files',
  detach: '/workspace/words/measure/:record/files/removal',
  cover: '/workspace/words/measure/:record/cover',
  uncover: '/workspace/words/measure/:record/cover/removal',
  seen: '/workspace/files/:digest/:name',
  picture: '/workspace/pictures/:digest/:width{[1-9][0-9]{0,4}\\.webp}',
} as const

export const publicFilePatterns = {
  file: '/files/:digest/:name',
  picture: '/pictures/:digest/:width{[1-9][0-9]{0,4}\\.webp}',
} as const

const at = (id: string) => `/workspace/words/measure/${encodeURIComponent(id)}`

export const filesRoutes = {
  files: (id: string) => `${at(id)}/files`,
  detach: (id: string) => `${at(id)}/files/removal`,
  cover: (id: string) => `${at(id)}/cover`,
  uncover: (id: string) => `${at(id)}/cover/removal`,
  /** A file as those see it who may see drafts. `address`: that of the public site. */
  seen: (address: string) => `/workspace${address}`,
}

export function pictureAddress(digest: string, width: number): string {
  return `/pictures/${digest}/${width}.webp`
}
