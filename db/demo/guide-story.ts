/** The shape in which the guide of the demonstration city is told. What a condition does not say is not known. */
import type { ConfirmationSource } from '../../src/domains/guide/confirmation.ts'
import type { OrganisationKind } from '../../src/domains/guide/organisations/organisation.ts'
import type { AccessFact, StepFree } from '../../src/domains/guide/places/place.ts'
import type {
  Appointment,
  Audience,
  Conditions,
  Cost,
  Reach,
  ServiceContact,
  Topic,
} from '../../src/domains/guide/services/service.ts'
import type { Lang } from '../../src/i18n/languages.ts'

/** `consent`: how it said that it wants to be listed. Its mail is made of the key. */
export type OrganisationStory = {
  key: string
  kind: OrganisationKind
  name: string
  telephone: string
  about?: string
  consent?: string
  withdrawn?: { on: string; reason: string }
}

export type PlaceStory = {
  key: string
  name: string
  street: string
  postcode: string
  district: string
  point: [latitude: number, longitude: number]
  stepFree: StepFree
  access?: AccessFact[]
  way?: string
  door?: string
}

export type ServiceStory = {
  key: string
  /** The organisation. */
  by: string
  title: string
  summary: string
  description?: string
  bring?: string
  say: string
  topics: Topic[]
  audiences: Audience[]
  ages?: [from: number | null, to: number | null]
  terms: { cost: Cost; costWords?: string; appointment: Appointment } & Partial<Conditions>
  reach: Reach[]
  waiting?: { days: number; on: string }
  sensitive?: true
  /** Hours by place. */
  at?: Record<string, string>
  hours?: string
  /** `de ar@Mo,We ti~`: German always, Arabic on two days, Tigrinya with an interpreter. */
  speaks: string
  contacts: (Omit<ServiceContact, 'words'> & { words?: string })[]
  goals: string[]
  measures?: string[]
  /** On which day it was published; a draft has none. */
  since?: string
  confirmed?: { on: string; source: ConfirmationSource }
}

export type GuideStory = {
  organisations: OrganisationStory[]
  places: PlaceStory[]
  services: ServiceStory[]
  /** By the key of a service and the name of the text: `schulden.title`. */
  translations: Partial<Record<Lang, Record<string, string>>>
}
