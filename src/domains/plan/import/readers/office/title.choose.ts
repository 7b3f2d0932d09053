import type { Passage } from '../../passage.ts'
import { cleanText } from '../blocks/paragraph.text.ts'

const leftover =
  /\.(?:docx?|odt|rtf|pdf|indd|pages)$|^Microsoft|^(?:Dokument|Document|Untitled|Unbenannt|Ohne Titel|Vorlage|Präsentation|Entwurf|Titel|Title)\s*\d*$|^(?:PowerPoint|Word)[- ]/i

/**
 * The title in a file's properties, if it can be trusted: properties are often those of the document that somebody
 * copied, so it must also stand in the document's first passages, except where these show no heading at all.
 */
export function chooseTitle(property: string | null, passages: readonly Passage[]): string | null {
  const title = cleanText(property ?? '')
  if (title === '' || leftover.test(title)) return null
  const start = passages.slice(0, 25)
  const isShown = fold(start.map(({ text }) => text).join('')).includes(fold(title))
  const hasHeading = start.some(({ level, look }) => level !== null || (look?.size ?? 1) >= 1.4)
  return isShown || !hasHeading ? title : null
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
