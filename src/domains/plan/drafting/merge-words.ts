import type { Words } from '../../../platform/http/form.ts'

/**
 * What belongs together in a form and is chosen as a whole when two people have changed it: `milestones__0__due` is part
 * of `milestones`. A goal that is ticked (`goal__` and its address) stands for itself.
 */
export function groupOf(name: string): string {
  return name.startsWith('goal__') ? name : (name.split('__')[0] ?? name)
}

/** Words of a record; what a form says of itself begins with an underscore, the choice in a conflict with that word. */
export function contentOf(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !/^(_|choice__)/.test(name)))
}

/** Of each group all that is said in it, written so that two sayings of the same are equal. */
export function groupsOf(words: Words): Map<string, string> {
  const groups = Map.groupBy(Object.entries(contentOf(words)), ([name]) => groupOf(name))
  return new Map([...groups].map(([group, entries]) => [group, sayingOf(group, entries)] as const))
}

function sayingOf(group: string, entries: [string, string][]): string {
  const said = entries.map(([name, words]) => [name, words.replaceAll('\r\n', '\n').trim()] as const)
  // Rows by their order; empty ones, which stand there to be filled, are none.
  const filled = said.filter(([, words]) => words !== '')
  if (filled.length === 1 && filled[0]![0] === group) return filled[0]![1]
  const rows = Map.groupBy(filled, ([name]) => Number(name.split('__')[1]))
  const inOrder = [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells)
  return inOrder.length === 0
    ? ''
    : JSON.stringify(inOrder.map((cells) => cells.map(([name, words]) => [name.split('__')[2], words]).sort()))
}

/**
 * Two people have begun with `base`; one has written `mine`, the other `theirs` is saved. What only one of them changed is
 * taken from that one. `conflicts`: groups that both have changed, each to something else; they are left as `mine` has them.
 */
export function mergeWords(
  base: Words,
  mine: Words,
  theirs: Words,
): { merged: Words; taken: string[]; conflicts: string[] } {
  const [was, own, other] = [groupsOf(base), groupsOf(mine), groupsOf(theirs)]
  const say = (side: Map<string, string>, group: string) => side.get(group) ?? ''
  const groups = [...new Set([...own.keys(), ...other.keys(), ...was.keys()])]
  const changedByThem = groups.filter(
    (group) => say(other, group) !== say(was, group) && say(other, group) !== say(own, group),
  )
  const conflicts = changedByThem.filter((group) => say(own, group) !== say(was, group))
  const taken = changedByThem.filter((group) => !conflicts.includes(group))
  return { merged: withGroups(mine, theirs, taken), taken, conflicts }
}

/** `words` with these groups as `source` has them. */
export function withGroups(words: Words, source: Words, groups: readonly string[]): Words {
  const kept = Object.entries(words).filter(([name]) => !groups.includes(groupOf(name)))
  const brought = Object.entries(source).filter(([name]) => groups.includes(groupOf(name)))
  return Object.fromEntries([...kept, ...brought])
}

/** The groups that say something else. */
export function changedGroups(before: Words, after: Words): string[] {
  const [was, is] = [groupsOf(before), groupsOf(after)]
  return [...new Set([...is.keys(), ...was.keys()])].filter((group) => (was.get(group) ?? '') !== (is.get(group) ?? ''))
}
