/** What somebody can need help with, in the order in which the guide shows it. */
export const topics = [
  'arrival',
  'residence',
  'asylum',
  'german',
  'housing',
  'money',
  'debts',
  'work',
  'recognition',
  'founding',
  'children',
  'family',
  'pregnancy',
  'youth',
  'older',
  'health',
  'mind',
  'addiction',
  'disability',
  'violence',
  'discrimination',
  'women',
  'queer',
  'law',
  'naturalisation',
  'everyday',
  'meeting',
] as const
export type Topic = (typeof topics)[number]

export const audiences = [
  'everybody',
  'newcomers',
  'refugees',
  'women',
  'men',
  'children',
  'young',
  'families',
  'older',
  'queer',
  'disabled',
  'students',
  'working',
  'uninsured',
] as const
export type Audience = (typeof audiences)[number]

export const costs = ['free', 'some', 'insurance', 'unknown'] as const
export const reaches = ['visit', 'home', 'telephone', 'video', 'chat', 'mail'] as const
export const appointments = ['none', 'possible', 'required', 'unknown'] as const
export const residences = ['any', 'permit', 'refugees', 'unknown'] as const
export const papersAsked = ['none', 'identity', 'residence', 'unknown'] as const
export const referrals = ['none', 'doctor', 'office', 'unknown'] as const
export const insurances = ['none', 'required', 'unknown'] as const
export const answers = ['yes', 'no', 'unknown'] as const
export const contactKinds = ['telephone', 'mail', 'chat', 'website'] as const
export const languageWays = ['spoken', 'interpreter'] as const

export type Cost = (typeof costs)[number]
export type Reach = (typeof reaches)[number]
export type Appointment = (typeof appointments)[number]
export type Answer = (typeof answers)[number]

/** `tag`: of BCP 47, any language there is. `days`: `Mo,We`; '' is whenever it is open. */
export type SpokenThere = { tag: string; how: (typeof languageWays)[number]; days: string }

export type ServiceContact = { kind: (typeof contactKinds)[number]; value: string; words: string }

/** `hours`: there, in the syntax of OpenStreetMap; '' where nothing is known. */
export type ServicePlace = { placeId: string; hours: string }

/** Who may come, and what is asked of them. What is not known is said as that, never guessed. */
export type Conditions = {
  residence: (typeof residences)[number]
  papers: (typeof papersAsked)[number]
  referral: (typeof referrals)[number]
  insurance: (typeof insurances)[number]
  anonymous: Answer
  children: Answer
  womenOnly: boolean
}

/**
 * Help of one kind by one organisation. Texts are in the language that the city writes in. `say`: a sentence to show or
 * say in German. `costWords`: what it really costs. `waitingDays`: as of `waitingOn`. `hours`: by telephone or otherwise
 * without coming. `providerMail`: who confirms the facts, never shown. `touched`: higher after every change.
 */
export type Service = Conditions & {
  id: string
  slug: string
  organisationId: string
  title: string
  summary: string
  description: string
  bring: string
  say: string
  topics: Topic[]
  audiences: Audience[]
  ageFrom: number | null
  ageTo: number | null
  cost: Cost
  costWords: string
  reach: Reach[]
  appointment: Appointment
  waitingDays: number | null
  waitingOn: string | null
  sensitive: boolean
  hours: string
  url: string
  providerMail: string
  origin: string
  languages: SpokenThere[]
  contacts: ServiceContact[]
  places: ServicePlace[]
  goalIds: string[]
  measureIds: string[]
  version: number
}

/** Who looks for these may be watched by whom they fear; an editor can mark others. */
const sensitiveTopics: readonly Topic[] = ['violence', 'residence', 'asylum', 'queer']

export function isSensitiveTopic(topic: Topic): boolean {
  return sensitiveTopics.includes(topic)
}
