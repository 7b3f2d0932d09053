import type { ServiceStory } from './guide-story.ts'

type Conditions = Omit<ServiceStory['terms'], 'cost' | 'appointment'>

/** Whoever comes is served, with or without papers, name and insurance. */
export const openToAll = {
  residence: 'any',
  papers: 'none',
  referral: 'none',
  insurance: 'none',
  anonymous: 'yes',
  children: 'yes',
} satisfies Conditions

export const usual = { ...openToAll, anonymous: 'no' } satisfies Conditions
