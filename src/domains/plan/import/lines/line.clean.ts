const bulletFont = /^[\p{Cc}\p{Co}\ufffd]+(?=\s|\p{L}|\(|$)/u
const unprintable = /[\p{Cc}\p{Co}\u200b\u2060\ufeff]+/gu
/** "ﬁ" as one letter, as fonts have it. */
const ligature = /[\ufb00-\ufb06]/g

/** Lines as an editor counts them. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\u0085]/)
}

/**
 * A line without what only printing needed: columns of indent, and text with folded white space (no-break spaces too)
 * and without control characters. A control or private-use character in front was a bullet in a symbol font: it
 * becomes `•`.
 */
export function cleanLine(raw: string): { indent: number; text: string } {
  const inner = raw.trimStart()
  let indent = 0
  for (const char of raw.slice(0, raw.length - inner.length)) indent += char === '\t' ? 4 - (indent % 4) : 1
  return { indent, text: foldSpace(inner.replace(bulletFont, '• ')).replace(unprintable, '') }
}

/** One space for each run of white space, none outside. Composed letters (NFC), so that ä equals a + ¨. */
export function foldSpace(text: string): string {
  return text
    .normalize('NFC')
    .replace(ligature, (sign) => sign.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
}
