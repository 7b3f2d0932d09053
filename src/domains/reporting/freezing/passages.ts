import { frozen } from './report-words.tsx'
import type { FrozenContent, Snapshot } from './snapshot.ts'

/** What was done always has its place; the rest only where something was said. */
export function passagesOf({ done, obstacles, outlook, effect, own }: FrozenContent, snapshot: Snapshot) {
  const told = [
    { title: 'obstacles' as const, words: obstacles.words },
    { title: 'outlook' as const, words: outlook },
    { title: 'effect' as const, words: effect.claimed },
    { title: 'evidence' as const, words: effect.evidence },
    { title: 'doubt' as const, words: effect.doubt },
  ]
  const asked = snapshot.questions.flatMap(({ key, words }) => {
    const answer = Object.entries(own).find(([one]) => one === key)?.[1] ?? ''
    return [{ title: { own: frozen(snapshot, words) }, words: answer }]
  })
  return [{ title: 'done' as const, words: done }, ...[...told, ...asked].filter(({ words }) => words !== '')]
}

/** The links that a unit gave, each whole: files of the plan have an address on the city's own site. */
export function attachmentsOf({ attachments }: Pick<FrozenContent, 'attachments'>, publicUrl: string) {
  return attachments.flatMap(({ title, url }) => {
    const address = URL.parse(url, publicUrl)?.href
    return address && /^https?:/.test(address) ? [{ title: title === '' ? url : title, address }] : []
  })
}
