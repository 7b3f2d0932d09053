import { hexForOklch } from './oklch.ts'
import { type Block, changeDeclarations, isBlock, type Part, parseSheet } from './sheet.ts'

/** KERN's tokens by where they hold: everywhere, by theme, from tablet width on. */
export type Tokens = Record<'base' | 'light' | 'dark' | 'wide', Map<string, string>>

const places: readonly [RegExp, keyof Tokens][] = [
  [/prefers-color-scheme: dark/, 'dark'],
  [/prefers-color-scheme: light/, 'light'],
  [/min-width/, 'wide'],
]

/** Reads tokens from KERN's token sheet as sass compiles it. Later definitions win, as in the browser. */
export function readTokens(css: string): Tokens {
  const tokens: Tokens = { base: new Map(), light: new Map(), dark: new Map(), wide: new Map() }
  const read = (parts: readonly Part[], place: keyof Tokens) => {
    for (const part of parts) {
      if (!isBlock(part)) tokens[place].set(part.property, hexForOklch(part.value))
      else if (part.prelude.startsWith('@media')) {
        read(part.parts, places.find(([pattern]) => pattern.test(part.prelude))?.[1] ?? place)
      } else if (/^(:root|:is\(body)/.test(part.prelude)) read(part.parts, place)
    }
  }
  read(parseSheet(css), 'base')
  return tokens
}

/**
 * Puts into a sheet the tokens that it uses, and only those. A token that no theme, no width and no rule of ours changes
 * is replaced by its value; the rest stay custom properties, which a brand may set. Fallbacks for missing tokens go; of
 * properties of our own they stay, since not every element is within one that sets them.
 */
export function withTokens(sheet: readonly Part[], tokens: Tokens): Part[] {
  const own = new Set<string>()
  changeDeclarations(sheet, (one) => {
    if (one.property.startsWith('--')) own.add(one.property)
    return [one]
  })
  const varies = (name: string) => own.has(name) || [tokens.light, tokens.dark, tokens.wide].some((t) => t.has(name))
  const known = (name: string) => varies(name) || tokens.base.has(name)
  const used = new Set<string>()
  const resolve = (value: string): string =>
    replaceVars(value, (name, whole) => {
      if (!known(name)) return whole
      if (!varies(name)) return resolve(tokens.base.get(name)!)
      used.add(name)
      const fallback = own.has(name) ? whole.slice(4, -1).split(',').slice(1).join(',').trim() : ''
      return fallback === '' ? `var(${name})` : `var(${name},${resolve(fallback)})`
    })
  const rules = changeDeclarations(sheet, ({ property, value }) => [{ property, value: resolve(value) }])
  const blocks = { base: [] as Part[], light: [] as Part[], dark: [] as Part[], wide: [] as Part[] }
  // The set grows while we walk it: a token's value may name further tokens.
  for (const name of used) {
    if (own.has(name)) continue
    for (const place of ['base', 'light', 'dark', 'wide'] as const) {
      const value = tokens[place].get(name)
      if (value !== undefined) blocks[place].push({ property: name, value: resolve(value) })
    }
  }
  const root = (parts: Part[], prelude = ':root'): Block => ({ prelude, parts })
  return [
    root([...blocks.base, ...blocks.light]),
    { prelude: '@media (min-width:768px)', parts: [root(blocks.wide)] },
    { prelude: '@media (prefers-color-scheme:dark)', parts: [root(blocks.dark)] },
    ...rules,
  ]
}

/** Every `var(…)` of a value, outermost first, replaced; `change` gets the name and the whole text. */
export function replaceVars(value: string, change: (name: string, whole: string) => string): string {
  let result = ''
  let rest = value
  for (let start = rest.indexOf('var('); start !== -1; start = rest.indexOf('var(')) {
    let end = start + 4
    for (let depth = 1; depth > 0 && end < rest.length; end++) {
      if (rest[end] === '(') depth++
      if (rest[end] === ')') depth--
    }
    const inner = rest.slice(start + 4, end - 1)
    result += rest.slice(0, start) + change(inner.split(',')[0]!.trim(), rest.slice(start, end))
    rest = rest.slice(end)
  }
  return result + rest
}
