import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Status, type StatusShape } from '../../../ui/status/status.tsx'
import { saySeats } from './seats.messages.ts'
import type { Standing } from './standing.ts'

const shapes: Record<Standing['state'], StatusShape> = {
  holds: 'done',
  broken: 'ended',
  empty: 'empty',
  unruled: 'dotted',
}

/** How parity stands, in a word with its shape. */
export const ParityMark: FC<{ lang: Lang; state: Standing['state'] }> = ({ lang, state }) => (
  <Status shape={shapes[state]} word={saySeats(lang, `parity.${state}`)} />
)
