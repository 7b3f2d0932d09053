import { expect, test } from 'vitest'
import { asksForConsent } from '../../src/domains/guide/organisations/organisation.ts'
import { isSensitiveTopic, topics } from '../../src/domains/guide/services/service.ts'
import { guide } from './guide.ts'
import { musterstadt } from './musterstadt.ts'
import { districts } from './words.ts'

const { organisations, places, services, translations } = guide
const published = services.filter(({ since }) => since)
const keysOf = (all: readonly { key: string }[]) => all.map(({ key }) => key)
const plan = musterstadt.plans.at(-1)!

test('every key is there once and leads somewhere, and nobody stands there without helping', () => {
  for (const keys of [keysOf(organisations), keysOf(places), keysOf(services), services.map(({ title }) => title)]) {
    expect(new Set(keys).size).toBe(keys.length)
  }
  expect(new Set(services.map(({ by }) => by))).toEqual(new Set(keysOf(organisations)))
  expect(new Set(services.flatMap(({ at = {} }) => Object.keys(at)))).toEqual(new Set(keysOf(places)))
  expect(keysOf(plan.goals)).toEqual(expect.arrayContaining(services.flatMap(({ goals }) => goals)))
  expect(keysOf(plan.measures)).toEqual(expect.arrayContaining(services.flatMap(({ measures = [] }) => measures)))
  expect(districts).toEqual(expect.arrayContaining(places.map(({ district }) => district)))
})

test('every topic is served by three at least', () => {
  const few = topics.filter((topic) => published.filter((one) => one.topics.includes(topic)).length < 3)
  expect(few).toEqual([])
})

test('whoever is listed at their own wish has said so; nobody else was asked', () => {
  for (const one of organisations) expect(one.consent !== undefined, one.key).toBe(asksForConsent(one))
})

test('what somebody may be watched for is sensitive, and help after violence that hides has no place', () => {
  for (const one of services) if (one.topics.some(isSensitiveTopic)) expect(one.sensitive, one.key).toBe(true)
  expect(services.find(({ key }) => key === 'frauenhaus-telefon')?.at).toBeUndefined()
})

test('nothing reaches anybody real', () => {
  for (const { value } of services.flatMap(({ contacts }) => contacts)) {
    expect(value).toMatch(/^0555 0123-\d{3}$|@example\.org$|^https:\/\/example\.org\//)
  }
  for (const { telephone } of organisations) expect(telephone).toMatch(/^0555 0123-\d{3}$/)
})

test('titles and summaries are translated: of all in four languages, of forty leading ones in seven more', () => {
  for (const lang of ['en', 'ar', 'uk', 'tr'] as const) {
    for (const { key } of services) {
      expect(translations[lang], lang).toHaveProperty([`${key}.title`])
      expect(translations[lang], lang).toHaveProperty([`${key}.summary`])
    }
  }
  for (const lang of ['fa', 'ru', 'pl', 'fr', 'de-simple', 'kmr', 'ti'] as const) {
    expect(Object.keys(translations[lang] ?? {}), lang).toHaveLength(80)
  }
})
