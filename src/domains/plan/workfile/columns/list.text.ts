/** Several values in one cell: `Frauen; Kinder`. A backslash takes from what follows its meaning, `\e` is an empty one. */
export function writeList(values: readonly string[]): string {
  return values.map(escaped).join('; ')
}

function escaped(value: string): string {
  if (value === '') return '\\e'
  return value.replace(/[\\;]|^\s|\s$/g, (one) => `\\${one}`)
}

export function readList(text: string): string[] {
  return text
    .split(/(?<=(?:^|[^\\])(?:\\\\)*);/)
    .map(trimmed)
    .filter((part) => part !== '')
    .map((part) => (part === '\\e' ? '' : part.replace(/\\([\s\S])/g, '$1')))
}

/** Spaces at the ends go, but for one behind a backslash. */
function trimmed(part: string): string {
  const bare = part.trimStart()
  const end = bare.trimEnd()
  const [slashes = ''] = /\\*$/.exec(end) ?? []
  return slashes.length % 2 === 1 ? bare.slice(0, end.length + 1) : end
}
