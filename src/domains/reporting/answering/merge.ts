import type { Words } from '../../../platform/http/form.ts'

/** Which question a field belongs to; what a city calls its own may hold any signs. */
export function questionOf(name: string): string {
  return name.startsWith('own_') ? name : (name.split('__')[0] ?? name)
}

/**
 * Two people have begun with `base`; one has written `mine`, the other's words are saved: `theirs`. Question by question,
 * what only one of them changed is taken from that one. `conflicts`: questions to which they have given different answers;
 * there the words stay as `mine` has them until somebody chooses.
 */
export function mergeAnswers(
  asked: readonly string[],
  { base, mine, theirs }: { base: Words; mine: Words; theirs: Words },
): { merged: Words; taken: string[]; conflicts: string[] } {
  const say = (words: Words) => (key: string) => sayingOf(words, key)
  const [was, own, other] = [say(base), say(mine), say(theirs)]
  const changedByThem = asked.filter((key) => other(key) !== was(key) && other(key) !== own(key))
  const conflicts = changedByThem.filter((key) => own(key) !== was(key))
  const taken = changedByThem.filter((key) => !conflicts.includes(key))
  return { merged: withAnswers(mine, theirs, taken), taken, conflicts }
}

/** The words, with the answers to these questions as `source` has them. */
export function withAnswers(words: Words, source: Words, keys: readonly string[]): Words {
  const kept = Object.entries(words).filter(([name]) => !keys.includes(questionOf(name)))
  const brought = Object.entries(source).filter(([name]) => keys.includes(questionOf(name)))
  return Object.fromEntries([...kept, ...brought])
}

/** All that is said to one question, written so that two sayings of the same are equal: empty rows are none. */
export function sayingOf(words: Words, key: string): string {
  const said = Object.entries(words)
    .filter(([name]) => questionOf(name) === key)
    .map(([name, typed]) => [name.slice(key.length), typed.replaceAll('\r\n', '\n').trim()] as const)
    .filter(([, typed]) => typed !== '')
  const rows = Map.groupBy(said, ([name]) => (/^__\d+__/.test(name) ? Number(name.split('__')[1]) : -1))
  const inOrder = [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells)
  return JSON.stringify(
    inOrder.map((cells) => cells.map(([name, typed]) => [name.replace(/^__\d+/, ''), typed]).sort()),
  )
}
