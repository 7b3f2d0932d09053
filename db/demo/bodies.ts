import { boards } from './bodies-boards.ts'
import { draft } from './bodies-draft.ts'
import { groups } from './bodies-groups.ts'
import { meetings } from './bodies-meetings.ts'
import { boardMeetings } from './bodies-meetings-board.ts'
import { members } from './bodies-members.ts'
import { review } from './bodies-review.ts'
import type { BodiesStory } from './bodies-story.ts'

/** Those who write the next plan together, and those who watch over this one. */
export const bodies: BodiesStory = {
  toldOn: '2026-11-22',
  members,
  bodies: [...groups, ...boards],
  draft,
  meetings: [...boardMeetings, ...meetings],
  reviews: [review],
}
