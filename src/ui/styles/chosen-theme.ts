import { type Block, isBlock, type Part } from './sheet.ts'

/**
 * Lets `<html data-theme="dark">` or `"light"` overrule the system: every rule for the dark scheme is written twice, once
 * for those who have not chosen light, once for those who have chosen dark. Public pages follow the system and do without.
 */
export function withChosenTheme(parts: readonly Part[]): Part[] {
  const both = parts.flatMap((part): Part[] => {
    if (!isBlock(part) || !/prefers-color-scheme: ?dark/.test(part.prelude)) return [part]
    return [
      { ...part, parts: part.parts.map((rule) => under(rule, ":root:not([data-theme='light'])")) },
      ...part.parts.map((rule) => under(rule, ":root[data-theme='dark']")),
    ]
  })
  return [...both, scheme('light'), scheme('dark')]
}

function under(rule: Part, root: string): Part {
  if (!isBlock(rule)) return rule
  return { ...rule, prelude: rule.prelude === ':root' ? root : `${root} ${rule.prelude}` }
}

function scheme(name: 'light' | 'dark'): Block {
  return { prelude: `:root[data-theme='${name}']`, parts: [{ property: 'color-scheme', value: name }] }
}
