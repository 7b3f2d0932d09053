/**
 * A stylesheet as a tree, the form in which the build reshapes it. Written for what sass puts out: well-formed CSS
 * without nesting of its own, so that sixty lines do what a parser package would.
 */
export type Declaration = { property: string; value: string }
export type Block = { prelude: string; parts: Part[] }
export type Part = Declaration | Block

export function isBlock(part: Part): part is Block {
  return 'prelude' in part
}

export function parseSheet(css: string): Part[] {
  let at = 0

  /** The text up to the next brace or semicolon that stands outside strings, brackets and comments. */
  function next(): { text: string; end: string } {
    let text = ''
    let depth = 0
    while (at < css.length) {
      const char = css[at]!
      if (css.startsWith('/*', at)) {
        const end = css.indexOf('*/', at)
        at = end === -1 ? css.length : end + 2
        continue
      }
      at++
      if (char === '"' || char === "'") {
        const start = at - 1
        while (at < css.length && css[at] !== char) at += css[at] === '\\' ? 2 : 1
        text += css.slice(start, ++at)
        continue
      }
      if (char === '(') depth++
      if (char === ')') depth--
      if (depth === 0 && '{};'.includes(char)) return { text: text.trim(), end: char }
      text += char
    }
    return { text: text.trim(), end: '' }
  }

  function parts(): Part[] {
    const found: Part[] = []
    for (;;) {
      const { text, end } = next()
      if (end === '{') {
        found.push({ prelude: text.replace(/\s+/g, ' '), parts: parts() })
        continue
      }
      // Statements such as @charset say nothing that the build needs: the files are sent as UTF-8.
      if (text !== '' && !text.startsWith('@')) found.push(declaration(text))
      if (end !== ';') return found
    }
  }
  return parts()
}

function declaration(text: string): Declaration {
  const colon = text.indexOf(':')
  return { property: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() }
}

/** The sheet as CSS; blocks that have become empty are left out. */
export function printSheet(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (!isBlock(part)) return `${part.property}:${part.value};`
      const inner = printSheet(part.parts)
      return inner === '' ? '' : `${part.prelude}{${inner}}\n`
    })
    .join('')
}

/** The sheet with every declaration replaced by what `change` makes of it: none, one or several. */
export function changeDeclarations(
  parts: readonly Part[],
  change: (one: Declaration, prelude: string) => Declaration[],
  prelude = '',
): Part[] {
  return parts.flatMap((part): Part[] =>
    isBlock(part)
      ? [{ prelude: part.prelude, parts: changeDeclarations(part.parts, change, part.prelude) }]
      : change(part, prelude),
  )
}

/** A value or selector list at its top-level separators: those outside brackets and strings. */
export function splitTop(text: string, separator: RegExp): string[] {
  const found: string[] = ['']
  let depth = 0
  let quote = ''
  for (const char of text) {
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if ('(['.includes(char)) depth++
    else if (')]'.includes(char)) depth--
    if (depth === 0 && quote === '' && separator.test(char)) found.push('')
    else found[found.length - 1] += char
  }
  return found.map((one) => one.trim()).filter((one) => one !== '')
}
