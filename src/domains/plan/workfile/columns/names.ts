import { codesOf, type Goal, headingOf } from '../../goal.ts'
import type { Naming } from '../../label.ts'
import { sayLabel, sayPriority } from '../../label.words.ts'
import { type Names as Alike, indexNames, nearest } from '../../likeness.ts'
import { measureKinds, type Priority, participations, priorities } from '../../measure.ts'
import { sayPlan } from '../../plan.messages.ts'
import { assessments, statuses } from '../../status.ts'
import type { KnownUnit } from '../../table/rows/unit.resolve.ts'

export type ListName = 'goals' | 'units' | 'kinds' | 'priorities' | 'roles' | 'statuses' | 'assessments'

/** `also`: what it was called in files that left before the city had a word of its own. */
type Choice = { label: string; words: string; also?: string }

/** What ids and codes are called in a file, and back. */
export type Names = {
  goalOf: (words: string) => string | undefined
  goalCode: (id: string) => string
  unitOf: (words: string) => string | undefined
  unitLabel: (id: string) => string
  unitLike: (words: string) => string | undefined
  isFile: (address: string) => boolean
  /** What may be chosen, and beside it what explains it. */
  lists: Record<ListName, Choice[]>
}

export function nameAll(
  city: Naming,
  goals: readonly Goal[],
  units: readonly KnownUnit[],
  /** The addresses of files that are attached in the plan. */
  files: ReadonlySet<string>,
): Names {
  const codes = new Map(goals.map((goal) => [goal.id, codesOf(goal)[0] ?? goal.slug]))
  const goalIds = new Map<string, string>()
  for (const goal of goals) for (const code of [goal.slug, ...codesOf(goal)]) goalIds.set(fold(code), goal.id)
  const labels = labelUnits(units)
  const unitIds = new Map<string, string>()
  for (const { id, short } of units) if (short !== '') unitIds.set(fold(short), id)
  for (const [id, label] of labels) unitIds.set(fold(label), id)
  const alike: Alike = indexNames([...labels].map(([id, name]) => ({ id, name })))
  return {
    goalOf: (words) => goalIds.get(fold(words)),
    goalCode: (id) => codes.get(id) ?? '?',
    unitOf: (words) => unitIds.get(fold(words)),
    unitLabel: (id) => labels.get(id) ?? '?',
    unitLike: (words) => nearest(words, alike)?.name,
    isFile: (address) => files.has(address),
    lists: {
      goals: goals.map((goal) => ({ label: codes.get(goal.id) ?? '', words: headingOf(goal).words })),
      units: units.map(({ id, short }) => ({ label: labels.get(id) ?? '', words: short })),
      kinds: plain(measureKinds.map((kind) => sayPlan('de', `kind.${kind}`))),
      priorities: priorities.map((one) => priorityChoice(city, one)),
      roles: plain(participations.map((one) => sayPlan('de', `participation.${one}`))),
      statuses: statuses.map((one) => {
        return { label: sayLabel(city, 'de', `status.${one}`), words: '', also: sayPlan('de', `status.${one}`) }
      }),
      assessments: plain(assessments.map((one) => sayPlan('de', `assessment.${one}`))),
    },
  }
}

/** As they were before the city had words of its own. */
export function inOurWords(names: Names): Names {
  const ours = (list: readonly Choice[]) => list.map((one) => ({ ...one, label: one.also ?? one.label }))
  const { statuses: own, priorities: classes } = names.lists
  return { ...names, lists: { ...names.lists, statuses: ours(own), priorities: ours(classes) } }
}

/** The letter with what it means; where the city has a word of its own, that alone. */
function priorityChoice(city: Naming, priority: Priority): Choice {
  const [label, words] = [sayPriority(city, 'de', priority), sayLabel(city, 'de', `priority.${priority}`)]
  return { label, words: words === label ? '' : words, also: priority }
}

const plain = (labels: string[]) => labels.map((label) => ({ label, words: '' }))

/** Two units of one name are told apart by their short form, else by counting. */
function labelUnits(units: readonly KnownUnit[]): Map<string, string> {
  const taken = new Set<string>()
  const labels = new Map<string, string>()
  for (const { id, name, short } of units.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const bare = name.trim() === '' ? short.trim() || '?' : name.trim().replace(/\s+/g, ' ')
    const wanted = [bare, ...(short === '' ? [] : [`${bare} (${short})`])]
    let label = wanted.find((one) => !taken.has(fold(one)))
    for (let count = 2; label === undefined; count++) {
      const next = `${bare} (${count})`
      if (!taken.has(fold(next))) label = next
    }
    taken.add(fold(label))
    labels.set(id, label)
  }
  return labels
}

export function fold(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
