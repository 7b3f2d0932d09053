import type { Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Cover } from '../measure.ts'
import type { MeasureCover } from '../pages.ts'
import { listSizes } from './file.queries.ts'
import { pictureAddress } from './files.routes.ts'

/** A cover as pages show it. `say`: its words in the reader's language. */
export async function loadCover(
  tx: Transaction,
  cover: Cover | null,
  say: (alt: string) => Text,
): Promise<MeasureCover | null> {
  if (!cover) return null
  const { picture, alt, credit, licence } = cover
  const sizes = await listSizes(tx, picture)
  const [first, ...rest] = sizes.map((size) => ({ ...size, address: pictureAddress(picture, size.width) }))
  return first ? { alt: say(alt), credit, licence, sizes: [first, ...rest] } : null
}
