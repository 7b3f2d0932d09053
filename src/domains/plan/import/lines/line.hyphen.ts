const afterSuspended =
  /^(?:und|oder|bzw\.?|sowie|wie|als|bis|statt|beziehungsweise|respektive|noch|u\.|and|or)(?=[\s,.]|$)/
const lastWord = /[\p{L}\p{N}*-]{0,60}$/u
const firstWord = /^[\p{L}*-]{0,60}/u

/** Words that stand whole somewhere in the document, in small letters; they settle what a hyphen at a line end means. */
export function wholeWords(lines: readonly { text: string }[]): Set<string> {
  const words = new Set<string>()
  for (const { text } of lines) {
    for (const word of text.toLowerCase().match(/\p{L}[\p{L}*-]*\p{L}/gu) ?? []) words.add(word)
  }
  return words
}

/** What parts two joined lines: how many characters the first loses at its end, and what comes between them. */
export type Joint = { drop: 0 | 1; glue: '' | ' ' }

/**
 * How two lines become one text. "Inte- / gration" loses its hyphen, "Aus- / und Weiterbildung" and "Wir- / Gefühl" keep
 * it. "Stadtteil- / kultur" might be either: the way the document writes it elsewhere decides, else it becomes one word.
 */
export function jointOf(before: string, after: string, words: ReadonlySet<string>): Joint {
  const last = before.at(-1)
  const ahead = before.slice(-3, -1)
  if (last === '\u00ad') return { drop: 1, glue: '' }
  if ((last === '-' || last === '‐') && /\p{L}$/u.test(ahead)) {
    if (afterSuspended.test(after)) return { drop: 0, glue: ' ' }
    return { drop: keepsHyphen(before.slice(-61, -1), after, words) ? 0 : 1, glue: '' }
  }
  // "Gesellschaft/ Stadt" and "Expert* innen" were one word before they were wrapped.
  const isOneWord =
    (last === '/' && /[\p{L})]$/u.test(ahead)) || (/\p{L}[*:_]$/u.test(before.slice(-3)) && /^in(?:nen)?\b/.test(after))
  return { drop: 0, glue: isOneWord ? '' : ' ' }
}

function keepsHyphen(glued: string, after: string, words: ReadonlySet<string>): boolean {
  const head = lastWord.exec(glued)?.[0] ?? ''
  const tail = firstWord.exec(after.slice(0, 60))?.[0] ?? ''
  const parts = [head.toLowerCase(), tail.toLowerCase()] as const
  if (words.has(parts.join('-'))) return true
  if (words.has(parts.join(''))) return false
  const shouted = head === head.toUpperCase() && head.length > 1 && tail === tail.toUpperCase()
  return !/^\p{Ll}/u.test(after) && !shouted
}
