/** Where a German word may be parted, roughly as word processors do: before a single consonant, between two. */
export function cutsOf(word: string): number[] {
  const vowels = 'aeiouyäöüAEIOUÄÖÜ'
  const cuts: number[] = []
  for (let at = 3; at <= word.length - 3; at++) {
    const [before, here, after] = [word[at - 1]!, word[at]!, word[at + 1]!]
    if (!/\p{L}/u.test(before + here) || !/\p{L}/u.test(after)) continue
    if (/^(sch|ch|ck|ph|th|st)/i.test(word.slice(at)) && !vowels.includes(before)) continue
    if (/(sc|c|s)$/i.test(word.slice(0, at)) && /^[hkp]/i.test(here)) continue
    // Never within a beginning such as "schr", "pl" or "tr", and never without a vowel before it.
    if (/([bcdfghkpt][lr]|sch[lmnrw])$/i.test(word.slice(0, at + 1)) || !/[aeiouyäöü]/i.test(word.slice(0, at)))
      continue
    if (!vowels.includes(here) && vowels.includes(after)) cuts.push(at)
  }
  return cuts
}

/** Breaks a text into lines of at most `width`, `first` on the first line, parting long words if wanted. */
export function wrapText(
  text: string,
  width: number,
  options: { hyphenated?: boolean; first?: number } = {},
): string[] {
  const lines: string[] = []
  let line = ''
  const room = () => (lines.length === 0 ? (options.first ?? width) : width)
  for (const word of text.split(' ').filter((one) => one !== '')) {
    let rest = word
    for (;;) {
      const space = line === '' ? 0 : 1
      if (line.length + space + rest.length <= room() || (line === '' && !options.hyphenated)) {
        line += (space ? ' ' : '') + rest
        break
      }
      const free = room() - line.length - space - 1
      const cut = options.hyphenated ? cutsOf(rest).findLast((at) => at <= free) : undefined
      if (cut) line += `${space ? ' ' : ''}${rest.slice(0, cut)}-`
      else if (line === '') {
        line = rest
        break
      }
      lines.push(line)
      line = ''
      if (cut) rest = rest.slice(cut)
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
