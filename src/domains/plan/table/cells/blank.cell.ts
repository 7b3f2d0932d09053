/** How people write that there is nothing to write: a dash, "n. n.", "k. A." */
const blank =
  /^(?:[-–—‒/.·\s]+|\.\/\.|n\. ?n\.?|n\. ?a\.?|n\/a|k\. ?a\.?|keine angaben?|nicht bekannt|unbekannt|tbd|\?+|x{2,3})$/i
const ditto =
  /^(?:s\. ?o\.?|siehe oben|wie oben|dto\.?|ditto|dito|desgl(?:eichen|\.)?|ebd\.?|ebenda|["“”„〃]+|''|-"-|–“–)$/i

export function isBlank(text: string): boolean {
  return blank.test(text.trim())
}

/** "s. o.", "dto.": what the cell above says. */
export function isDitto(text: string): boolean {
  return ditto.test(text.trim())
}

/** The values of a cell that holds several: by its lines, else by semicolons; bullets and numbering go. */
export function linesOf(text: string): string[] {
  const parts = text.includes('\n') ? text.split('\n') : text.split(/;(?:\s+|$)|\s+[•▪■●]\s+/)
  return parts.map(withoutBullet).filter((part) => part !== '' && !isBlank(part))
}

/** Short names in a row: by commas, too. */
export function namesIn(text: string): string[] {
  return [
    ...new Set(
      linesOf(text)
        .flatMap((line) => line.split(/,\s+(?![^()]*\))/))
        .map((one) => one.trim()),
    ),
  ].filter((one) => one !== '' && !isBlank(one))
}

function withoutBullet(line: string): string {
  return line
    .replace(/^(?:[•▪■●◦·*–—-]|\d{1,2}[.)])\s+/, '')
    .replace(/;$/, '')
    .trim()
}
