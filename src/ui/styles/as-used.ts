import { changeDeclarations, isBlock, type Part, splitTop } from './sheet.ts'

/**
 * Leaves out rules for classes and attributes that nobody writes. `sources` are the files that write HTML: a class
 * counts as used when its whole name stands in one of them, hence names are always written whole, never put together.
 */
export function onlyUsed(parts: readonly Part[], sources: readonly string[]): Part[] {
  const words = new Set(sources.flatMap((source) => source.match(/[\w-]+/g) ?? []))
  return keep(parts, words)
}

function keep(parts: readonly Part[], words: ReadonlySet<string>): Part[] {
  return parts.flatMap((part): Part[] => {
    if (!isBlock(part)) return [part]
    if (part.prelude.startsWith('@')) return [{ ...part, parts: keep(part.parts, words) }]
    const selectors = splitTop(part.prelude, /,/).filter((selector) => isUsed(selector, words))
    return selectors.length === 0 ? [] : [{ ...part, prelude: selectors.join(',') }]
  })
}

function isUsed(selector: string, words: ReadonlySet<string>): boolean {
  // What a selector excludes need not occur: `a:not(.kern-btn)` is about every link.
  const asked = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')
  const classes = [...asked.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map((match) => match[1]!)
  const attributes = [...asked.matchAll(/\[([\w-]+)(?:[~|^$*]?=["']?([\w-]+)["']?)?\]/g)]
  return (
    classes.every((name) => words.has(name)) &&
    attributes.every(([, name, value]) => words.has(name!) && (value === undefined || words.has(value)))
  )
}

/** Without pictures inside the sheet: KERN brings 45 icons as data addresses, and ours stand in the HTML as SVG. */
export function withoutPictures(parts: readonly Part[]): Part[] {
  return changeDeclarations(parts, (one) => (one.value.includes('url(') ? [] : [one]))
}
