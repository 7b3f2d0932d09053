import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildStyles } from '../../../bin/build-styles.ts'
import { fieldHex } from '../field-colour/field-hex.ts'
import { contrast, linearFromHex } from './oklch.ts'
import { isBlock, type Part, parseSheet } from './sheet.ts'

let folder = ''
let names: Record<string, string> = {}
const sheets = new Map<string, string>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirken-styles-'))
  names = await buildStyles(folder)
  for (const [name, file] of Object.entries(names)) sheets.set(name, await readFile(join(folder, file), 'utf8'))
})
afterAll(() => rm(folder, { recursive: true }))

const sheet = (name: string) => sheets.get(name) ?? ''

test('names carry a digest, so that they may be kept for ever', () => {
  expect(names['portal-plain.css']).toMatch(/^portal-plain\.[0-9a-f]{10}\.css$/)
  expect(Object.keys(names)).toEqual(
    ['portal', 'room', 'workspace'].flatMap((name) => [`${name}-musterstadt.css`, `${name}-plain.css`]),
  )
})

test('what a public page loads of style weighs at most 9 kB', () => {
  expect(brotliCompressSync(sheet('portal-musterstadt.css')).length).toBeLessThanOrEqual(9_000)
})

describe.each(['portal-plain.css', 'room-plain.css', 'workspace-plain.css'])('%s', (name) => {
  test('sets each token of KERN for the whole page: set within one rule alone it would be missing elsewhere', () => {
    const rootRules = [...sheet(name).matchAll(/:root[^{}]*\{([^}]*)\}/g)].map(([, rules]) => rules).join(';')
    const used = new Set([...sheet(name).matchAll(/var\((--kern-[\w-]+)\)/g)].map(([, token]) => token!))
    expect([...used].filter((token) => !rootRules.includes(`${token}:`))).toEqual([])
  })

  test('knows no left and no right', () => {
    const physical = /(?:[{;](?:[\w-]+-)?(?:left|right)(?:-[\w-]+)?:)|(?:(?:text-align|float|clear):(?:left|right))/
    expect(physical.exec(sheet(name))?.[0]).toBeUndefined()
  })

  test('asks for no other file and holds no picture', () => {
    expect(sheet(name)).not.toContain('url(')
    expect(sheet(name)).not.toContain('@import')
  })

  test('uses no custom property that nobody sets', () => {
    const set = new Set(sheet(name).match(/--[\w-]+(?=:)/g))
    const asked = new Set([...sheet(name).matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]!))
    expect([...asked].filter((one) => !set.has(one))).toEqual([])
  })
})

describe.each([
  ['light', 'portal-plain.css'],
  ['light', 'portal-musterstadt.css'],
  ['dark', 'portal-plain.css'],
  ['dark', 'portal-musterstadt.css'],
] as const)('colours in %s with %s', (theme, name) => {
  const value = (token: string) => {
    const values = declared(sheet(name), theme)
    return linearFromHex(values.findLast(([key]) => key === token)?.[1] ?? 'none')
  }
  const ground = '--kern-color-layout-background-default'
  const wash = '--kern-color-layout-background-default-surface'

  test.each(Array.from({ length: 12 }, (_, i) => i + 1))('field %i stands out from the page', (position) => {
    const colour = fieldColour(sheet('portal-plain.css'), theme, position)
    expect(contrast(linearFromHex(colour), value(ground))).toBeGreaterThanOrEqual(3)
  })

  test.each(['--kern-color-layout-text-default', '--kern-color-layout-text-muted', '--kern-color-action-default'])(
    '%s can be read on the page and on what lies on it',
    (text) => {
      expect(contrast(value(text), value(ground))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(value(text), value(wash))).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('a button can be read', () => {
    const on = contrast(value('--kern-color-action-on-default'), value('--kern-color-action-default'))
    expect(on).toBeGreaterThanOrEqual(4.5)
  })
})

test('no two fields have the same colour', () => {
  for (const theme of ['light', 'dark'] as const) {
    const colours = Array.from({ length: 12 }, (_, i) => fieldColour(sheet('portal-plain.css'), theme, i + 1))
    expect(new Set(colours).size).toBe(12)
  }
})

test('a picture taken along wears the same colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    const colours = Array.from({ length: 12 }, (_, i) => fieldColour(sheet('portal-plain.css'), theme, i + 1))
    expect(fieldHex[theme].map((hex) => `#${hex}`)).toEqual(colours)
  }
})

test('nothing in a picture is faded: its lines have the whole contrast of their colour', async () => {
  for (const name of ['goal-ring/goal-ring', 'weave/weave', 'time-bars/time-bars', 'money-bars/money-bars'])
    expect(await readFile(join(import.meta.dirname, `../${name}.scss`), 'utf8')).not.toMatch(/opacity|transparent/)
})

/** What `:root` is given in this theme, later values last. */
function declared(css: string, theme: 'light' | 'dark'): [string, string][] {
  return rulesIn(css, theme)
    .filter((rule) => rule.prelude === ':root')
    .flatMap((rule) =>
      rule.parts.flatMap((one): [string, string][] => (isBlock(one) ? [] : [[one.property, one.value]])),
    )
}

function fieldColour(css: string, theme: 'light' | 'dark', position: number): string {
  const rules = rulesIn(css, theme).filter((rule) => rule.prelude === `.field-${position}`)
  const last = rules.at(-1)?.parts[0]
  return last && !isBlock(last) ? last.value : 'none'
}

function rulesIn(css: string, theme: 'light' | 'dark') {
  const parts: Part[] = parseSheet(css)
  return parts.filter(isBlock).flatMap((block) => {
    if (!block.prelude.startsWith('@')) return [block]
    return theme === 'dark' && block.prelude.includes('dark') ? block.parts.filter(isBlock) : []
  })
}
