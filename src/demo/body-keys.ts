import type { BodyStory } from '../../db/demo/bodies-story.ts'
import type { Keys } from './load-measure.ts'

export type LoadedBody = { id: string; slug: string; story: BodyStory; seatIds: string[] }

/** What has come of the keys of the story so far. `fields`: under `plan/field`. */
export type BodyKeys = Pick<Keys, 'units' | 'goals' | 'measures'> & {
  plans: ReadonlyMap<string, string>
  fields: ReadonlyMap<string, string>
  members: ReadonlyMap<string, { id: string; name: string }>
  bodies: Map<string, LoadedBody>
}

/** For the letters of the story, which nobody gets: they went out long ago. */
export const storyUrl = 'https://musterstadt.example.org'
