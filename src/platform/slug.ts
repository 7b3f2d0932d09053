const folded: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** The longest address part we make: long enough to tell, short enough to read out on the telephone. */
const longest = 60

/**
 * An address part from a title: „Beratung & Schutzräume für alle*" → `beratung-schutzraeume-fuer-alle`. Cut at a word's
 * end. Titles without Latin letters give `fallback`.
 */
export function slugOf(title: string, fallback: string): string {
  const plain = title
    .toLowerCase()
    // A gender sign joins the halves of a word: Bürger*innen is one word.
    .replace(/(\p{L})[*:_](?=in)/gu, '$1')
    .replace(/[äöüßæøłđı]/g, (letter) => folded[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.length <= longest) return plain === '' ? fallback : plain
  const cut = plain.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return end > 20 ? cut.slice(0, end) : plain.slice(0, longest)
}

/** The wish itself, or with the first number that is free; the result is put among the taken ones. */
export function freeSlug(wish: string, taken: Set<string>): string {
  let slug = wish
  for (let n = 2; taken.has(slug); n += 1) slug = `${wish}-${n}`
  taken.add(slug)
  return slug
}
