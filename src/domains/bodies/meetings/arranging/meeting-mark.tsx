import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { Status, type StatusShape } from '../../../../ui/status/status.tsx'
import type { MeetingState } from '../meeting.ts'
import { sayArranging } from './arranging.messages.ts'

const shapes: Record<MeetingState, StatusShape> = {
  planned: 'dotted',
  invited: 'empty',
  opened: 'half',
  closed: 'done',
  called_off: 'ended',
}

/** How far a meeting has come, in a word with its shape. */
export const MeetingMark: FC<{ lang: Lang; state: MeetingState }> = ({ lang, state }) => (
  <Status shape={shapes[state]} word={sayArranging(lang, `state.${state}`)} />
)
