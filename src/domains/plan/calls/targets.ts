import type { KnownRecord } from '../records/known-records.ts'
import type { Target } from './funding.ts'

export type TargetNames = {
  /** What people write: a number, a code of the plan in force, or the last part of an address. */
  find: (word: string) => Target | undefined
  name: (target: Target) => string
}

export function nameTargets(known: ReadonlyMap<string, KnownRecord>): TargetNames {
  const byWord = new Map<string, Target>()
  const records = [...known.values()].flatMap((record) => {
    const { kind } = record
    return kind === 'measure' || kind === 'goal' ? [{ ...record, kind }] : []
  })
  const put = (word: string, target: Target) => {
    if (word !== '' && !byWord.has(fold(word))) byWord.set(fold(word), target)
  }
  const inMain = records.filter(({ edition }) => edition.isMain)
  for (const { kind, id, code } of inMain) for (const one of code.split(' · ')) put(one, { kind, id })
  for (const { kind, id, slug } of records) put(slug, { kind, id })
  return {
    find: (word) => byWord.get(fold(word)),
    name: ({ kind, id }) => {
      const record = known.get(id)
      const words = [...(record?.code.split(' · ') ?? []), record?.slug ?? '']
      return words.find((word) => isSame(byWord.get(fold(word)), { kind, id })) ?? ''
    },
  }
}

function isSame(a: Target | undefined, b: Target): boolean {
  return a?.kind === b.kind && a.id === b.id
}

function fold(word: string): string {
  return word.trim().toLowerCase()
}
