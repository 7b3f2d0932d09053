import type { SourceDocument } from '../passage.ts'
import type { Suspicion } from '../plan-reading.ts'
import type { Marking } from '../roles/marking.ts'

/** What did not get into the plan: each unread stretch whole, and once each what was set aside. */
export function leftOver(document: SourceDocument, markings: readonly Marking[]): Suspicion[] {
  const stretches: Suspicion[] = []
  let last: Suspicion | null = null
  document.passages.forEach(({ text, where }, at) => {
    const role = markings[at]!.role
    if (role !== 'unread' && role !== 'set-aside') {
      last = null
    } else if (last?.kind === role) {
      last.text += `\n\n${text}`
    } else {
      last = { kind: role, text, suggestion: null, where }
      stretches.push(last)
    }
  })
  const taken = document.setAside.map(
    ({ text, where }): Suspicion => ({ kind: 'set-aside', text, suggestion: null, where }),
  )
  const once = new Map<string, Suspicion>()
  for (const one of [...stretches, ...taken]) {
    if (one.kind !== 'set-aside') continue
    const key = one.text.replace(/\d+/g, '#')
    if (!once.has(key)) once.set(key, one)
  }
  return [...stretches.filter(({ kind }) => kind === 'unread'), ...once.values()]
}
