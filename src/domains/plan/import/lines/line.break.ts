const closing = /[.!?…:;]["'“”‘’»«)\]]*$/
const abbreviation =
  /(?:^|[\s(])(?:z\. ?B|u\. ?a|d\. ?h|o\. ?ä|bzw|ca|inkl|ggf|sog|vgl|etc|Nr|Abs|Art|Dr|Prof|St|S|bspw|evtl|insb|max|min|rd|[A-Z]|\d{1,2})\.$/
const opening = new RegExp(
  `(?:[,(/–—]|(?:^|\\s)(?:${[
    'und oder sowie bzw. als wie dass ob weil da damit um zu zur zum in im ins an am auf aus bei beim durch für gegen mit',
    'nach ohne über unter von vom vor zwischen der die das den dem des ein eine einer eines einem einen kein keine',
    'ihr ihre ihren ihrer ihrem unser unsere unserer unseren jede jeder jedes alle aller allen sich nicht sehr and or the of for to',
  ]
    .join(' ')
    .replaceAll('.', '\\.')
    .split(' ')
    .join('|')}))$`,
)

/** The line ends a sentence, or announces what follows. */
export function closes(line: string): boolean {
  const end = line.slice(-40)
  return closing.test(end) && !abbreviation.test(end)
}

/** Nobody ends a paragraph or heading on such a word. */
export function staysOpen(line: string): boolean {
  return opening.test(line.slice(-40))
}

/** In German a sentence, a heading and most list items start with a capital; a small letter goes on with something. */
export function goesOn(line: string): boolean {
  return /^["'„“(]?\p{Ll}/u.test(line) && !/^(?:www\.|https?:|\S+@)/.test(line)
}

/**
 * How wide the writer's lines are: the length that only one line in twenty exceeds. Lines of one word are left out,
 * since a word longer than the column stands alone and juts out.
 */
export function usualWidth(lines: readonly { text: string; width: number }[]): number {
  const widths = lines.filter((line) => line.text.includes(' ')).map((line) => line.width)
  widths.sort((a, b) => a - b)
  return widths[Math.ceil(widths.length * 0.95) - 1] ?? 0
}

/**
 * Whether the next line's first word had room on this one, so that the line end was meant and did not come from
 * wrapping. `share` of the usual width leaves a margin for lines broken by hand.
 */
export function hadRoom(line: { width: number }, next: string, usual: number, share: number): boolean {
  const word = next.slice(0, 60).split(' ', 1)[0] ?? ''
  return line.width + 1 + word.length <= usual * share
}
