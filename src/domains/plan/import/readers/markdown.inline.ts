/** A line of Markdown without its inline markup: emphasis, links (their text stays), code, HTML tags, escapes. */
export function withoutInlineMarkup(text: string): string {
  return withoutEmphasis(text)
    .replace(/!?\[([^[\]]{1,300})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/<(https?:[^<>\s]{1,500})>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,200}>|<!--[^<>]{0,500}-->/g, ' ')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
}

/**
 * Takes out pairs of stars or underscores around words. The star of "Expert*innen" stands between letters and stays,
 * although CommonMark would take two such words for emphasis.
 */
function withoutEmphasis(text: string): string {
  const openers: { run: string; at: number }[] = []
  const cuts: { at: number; length: number }[] = []
  for (const match of text.matchAll(/(?<!\\)(\*+|_+)/g)) {
    const run = match[1]!
    const before = text[match.index - 1] ?? ' '
    const after = text[match.index + run.length] ?? ' '
    const opener = openers.findLastIndex((one) => one.run === run)
    if (/\S/.test(before) && !isWordy(after) && opener >= 0) {
      cuts.push({ at: openers[opener]!.at, length: run.length }, { at: match.index, length: run.length })
      openers.length = opener
    } else if (/\S/.test(after) && !isWordy(before) && run.length <= 3 && openers.length < 10) {
      openers.push({ run, at: match.index })
    }
  }
  return cutOut(text, cuts)
}

function isWordy(char: string): boolean {
  return /[\p{L}\d]/u.test(char)
}

function cutOut(text: string, cuts: { at: number; length: number }[]): string {
  let rest = ''
  let from = 0
  for (const cut of cuts.sort((a, b) => a.at - b.at)) {
    rest += text.slice(from, cut.at)
    from = cut.at + cut.length
  }
  return rest + text.slice(from)
}
