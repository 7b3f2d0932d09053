import type { Child } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Edition } from '../edition.ts'
import type { Naming } from '../label.ts'
import type { Picture } from './pictures.routes.ts'

/** A picture with all that its page says of it. */
export type Drawing = {
  picture: Picture
  edition: Edition
  body: Child
  legend: Child
  /** What has to be known to read it rightly: sentences. */
  notes: readonly string[]
  /** The same in words and numbers. */
  table: Child
  /** Where more of it is to be read. */
  more?: { href: string; words: string }
}
/** `today`: ISO date. */
export type DrawingTime = { lang: Lang; today: string; city: Naming }
