export const stepFreeAnswers = ['yes', 'partly', 'no', 'unknown'] as const
export type StepFree = (typeof stepFreeAnswers)[number]

/** What helps people to get in, to stay, and to understand. */
export const accessFacts = [
  'lift',
  'accessible_toilet',
  'accessible_parking',
  'hearing_loop',
  'guide_dogs',
  'changing_table',
  'quiet_room',
  'play_corner',
] as const
export type AccessFact = (typeof accessFacts)[number]

/**
 * A place that everybody may know. Latitude and longitude: WGS 84, both or none. `way`: how to get there; `door`: which
 * door it is. The address of a hidden place is never one of these.
 */
export type Place = {
  id: string
  slug: string
  name: string
  street: string
  postcode: string
  town: string
  district: string
  latitude: number | null
  longitude: number | null
  stepFree: StepFree
  access: AccessFact[]
  accessWords: string
  way: string
  door: string
  origin: string
  version: number
}
