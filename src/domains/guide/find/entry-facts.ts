import type { Confirmation } from '../confirmation.ts'
import type { Place } from '../places/place.ts'
import { type Audience, audiences, type Service, type Topic, topics } from '../services/service.ts'
import type { FindWish, YesFilter } from './find-wish.ts'
import { Interned } from './interned.ts'

/** What an entry is filtered by. `confirmedOn`: a day, or null. */
export type EntryFacts = {
  topics: readonly Topic[]
  audiences: readonly Audience[]
  yes: readonly Exclude<YesFilter, 'open'>[]
  districts: readonly string[]
  languages: readonly string[]
  hours: readonly string[]
  confirmedOn: string | null
}

export function factsOf(
  service: Service,
  places: readonly Place[],
  confirmation: Confirmation | undefined,
): EntryFacts {
  const { cost, appointment, reach, womenOnly, children } = service
  const answers: Record<Exclude<YesFilter, 'open'>, boolean> = {
    free: cost === 'free',
    stepFree: places.some((place) => place.stepFree === 'yes'),
    walkIn: appointment === 'none' || appointment === 'possible',
    remote: reach.some((way) => way === 'telephone' || way === 'video' || way === 'chat'),
    women: womenOnly,
    withChildren: children === 'yes',
  }
  return {
    topics: service.topics,
    audiences: service.audiences,
    yes: kept.filter((filter) => answers[filter]),
    districts: [...new Set(places.map(({ district }) => district))].filter((district) => district !== '').sort(),
    languages: [...new Set(service.languages.map(({ tag }) => tag))].sort(),
    hours: [...new Set([service.hours, ...service.places.map(({ hours }) => hours)])].filter((text) => text !== ''),
    confirmedOn: confirmation?.on ?? null,
  }
}

const kept = ['free', 'stepFree', 'walkIn', 'remote', 'women', 'withChildren'] as const

/** Bits: those of the topics in one number, those of audiences and answers in another. */
const topicBit = (topic: Topic) => 2 ** topics.indexOf(topic)
const audienceBit = (audience: Audience) => 2 ** audiences.indexOf(audience)
const yesBit = (filter: (typeof kept)[number]) => 2 ** (audiences.length + kept.indexOf(filter))
const sum = (bits: readonly number[]) => bits.reduce((all, bit) => all + bit, 0)

const dayNumber = (day: string) => Date.parse(day) / 86_400_000
const never = -1_000_000

/** The facts of all entries of a city, some thirty bytes each. */
export class FactStore {
  readonly #slots = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #free: number[] = []
  #topics = new Uint32Array(64)
  #marks = new Uint32Array(64)
  #confirmed = new Int32Array(64)
  #lists = new Uint32Array(64 * 3)
  readonly #counts = new Map<Topic, number>()
  readonly districts = new Interned()
  readonly languages = new Interned()
  readonly hours = new Interned()

  get size(): number {
    return this.#slots.size
  }

  /** An entry's place in all that follows; undefined where there is none. */
  slotOf(id: string): number | undefined {
    return this.#slots.get(id)
  }

  idOf(slot: number): string {
    return this.#ids[slot]!
  }

  put(id: string, facts: EntryFacts): void {
    this.drop(id)
    const slot = this.#free.pop() ?? this.#slots.size
    if (slot >= this.#topics.length) this.#grow()
    this.#slots.set(id, slot)
    this.#ids[slot] = id
    this.#topics[slot] = sum(facts.topics.map(topicBit))
    this.#count(slot, 1)
    this.#marks[slot] = sum([...facts.audiences.map(audienceBit), ...facts.yes.map(yesBit)])
    this.#confirmed[slot] = facts.confirmedOn === null ? never : dayNumber(facts.confirmedOn)
    this.#lists[slot * 3] = this.districts.take(facts.districts)
    this.#lists[slot * 3 + 1] = this.languages.take(facts.languages)
    this.#lists[slot * 3 + 2] = this.hours.take(facts.hours)
  }

  drop(id: string): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    this.#slots.delete(id)
    this.#free.push(slot)
    this.#count(slot, -1)
    for (const [i, lists] of [this.districts, this.languages, this.hours].entries()) {
      lists.release(this.#lists[slot * 3 + i]!)
    }
  }

  /** Whether an entry has all that is wished. `isOpen`: whether one of these hours is open now. */
  matching(wish: FindWish, isOpen: (hours: readonly string[]) => boolean): (slot: number) => boolean {
    const topic = wish.topic === null ? 0 : topicBit(wish.topic)
    const asked = kept.filter((filter) => wish.yes.includes(filter)).map(yesBit)
    const marks = sum([...asked, ...(wish.audience === null ? [] : [audienceBit(wish.audience)])])
    const lists: [number, (number: number) => boolean][] = []
    const { district, language } = wish
    if (district !== null) lists.push([0, this.districts.which((all) => all.includes(district))])
    if (language !== null) lists.push([1, this.languages.which((all) => all.includes(language))])
    if (wish.yes.includes('open')) lists.push([2, this.hours.which(isOpen)])
    return (slot) => {
      if ((this.#topics[slot]! & topic) !== topic) return false
      if ((this.#marks[slot]! & marks) !== marks) return false
      return lists.every(([i, which]) => which(this.#lists[slot * 3 + i]!))
    }
  }

  /** Whether its facts were confirmed since that day. */
  confirmedSince(day: string): (slot: number) => boolean {
    const since = dayNumber(day)
    return (slot) => this.#confirmed[slot]! >= since
  }

  /** How many entries each topic has. */
  get topicCounts(): ReadonlyMap<Topic, number> {
    return this.#counts
  }

  #count(slot: number, by: 1 | -1): void {
    for (const topic of topics) {
      if ((this.#topics[slot]! & topicBit(topic)) !== 0) this.#counts.set(topic, (this.#counts.get(topic) ?? 0) + by)
    }
  }

  #grow(): void {
    const larger = <Numbers extends Uint32Array | Int32Array>(all: Numbers, made: Numbers) => {
      made.set(all)
      return made
    }
    this.#topics = larger(this.#topics, new Uint32Array(this.#topics.length * 2))
    this.#marks = larger(this.#marks, new Uint32Array(this.#marks.length * 2))
    this.#confirmed = larger(this.#confirmed, new Int32Array(this.#confirmed.length * 2))
    this.#lists = larger(this.#lists, new Uint32Array(this.#lists.length * 2))
  }
}
