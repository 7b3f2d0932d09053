/** What makes two goals the same text: small letters without white space, hyphens, quotes, a leading "auch" and a final stop. */
export function goalKey(text: string): string {
  return fold(text.replace(/^auch\s+/i, '').replace(/[.;]+$/, ''))
}

/** The same for titles: "Bildung", "BILDUNG:" and "„Bildung“" are one. */
export function foldTitle(title: string): string {
  return fold(title.replace(/[.:]+$/, ''))
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00ad\-‐‑–—"'„“”‚‘’«»›‹]+/g, '')
}
