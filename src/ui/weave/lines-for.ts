/** A text in lines of at most `most` characters, for pictures that cannot wrap by themselves. */
export function linesFor(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(...piecesOf(word, most))
  }
  return lines
}

/** A word too long for a line is parted, with a hyphen, wherever the line ends. */
function piecesOf(word: string, most: number): string[] {
  const letters = [...word]
  if (letters.length <= most) return [word]
  return [`${letters.slice(0, most - 1).join('')}-`, ...piecesOf(letters.slice(most - 1).join(''), most)]
}
