import type { Text } from '../../../i18n/text.ts'
import type { Edition } from '../edition.ts'

/** A record with all that a line about it needs. */
export type RecordLine = {
  kind: 'plan' | 'field' | 'goal' | 'measure'
  id: string
  slug: string
  title: Text
  /** A goal's codes, a field's letter, a measure's number; '' where it has none. */
  code: string
  edition: Edition
  /** The fields in which it stands, in the plan's order. */
  fields: { slug: string; title: Text }[]
}
