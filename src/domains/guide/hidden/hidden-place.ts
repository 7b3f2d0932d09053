import { type Refused, refused } from '../../../platform/outcome.ts'
import type { Service } from '../services/service.ts'

/** Where a shelter is. Nothing outside of this folder may know this type, and no entry is made of it. */
export type HiddenPlace = { address: string; notes: string; contact: string; version: number }
export type HiddenWish = Omit<HiddenPlace, 'version'>

/** Why somebody looks at an address; asked before it is shown. Chosen, not written: the log must not tell of people. */
export const lookReasons = ['check', 'emergency', 'asked', 'handover'] as const
export type LookReason = (typeof lookReasons)[number]

export type HiddenRefusal = 'address_missing' | 'has_place' | 'told' | 'changed_meanwhile'

/** What stands against keeping it, if anything. `told`: what everybody reads of the service, in every language. */
export function checkHiddenPlace(
  { address }: HiddenWish,
  { places }: Pick<Service, 'places'>,
  told: readonly string[],
): Refused<HiddenRefusal> | undefined {
  if (address === '') return refused('address_missing')
  if (places.length > 0) return refused('has_place')
  return isToldIn(address, told) ? refused('told') : undefined
}

/** Whether a text tells the street and number, however it writes them. The town alone tells nothing. */
export function isToldIn(address: string, texts: readonly string[]): boolean {
  const streets = address
    .split(/[\n,;]/)
    .map(plain)
    .filter((part) => /\p{L}{3}.*\d/u.test(part))
  return texts.map(plain).some((text) => streets.some((street) => text.includes(street)))
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/straße|strasse|str\./gu, 'str')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
