/** What axe has against a page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { fewOfEach } from './few-of-each.ts'

// Its own runner for Playwright sends half a megabyte to the page before each look and every node that is right back:
// that takes five times as long as looking.
const require = createRequire(import.meta.url)
const path = createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js')
const source = readFileSync(path, 'utf8')

/** Windows that bring axe to each further document themselves: to send it there takes as long again as to load it. */
const ready = new WeakSet<Page>()

type Found = { id: string; nodes: { target: string[]; html: string }[] }
type Results = { violations: Found[]; passes: unknown[] }

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Complaints in one line each; by `rules` alone, or by all that we hold ourselves to. */
export async function complaintsOf(page: Page, rules?: string[]): Promise<string[]> {
  if (!ready.has(page)) {
    await page.addInitScript({ content: source })
    ready.add(page)
  }
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source)
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags }
  // Of what is right, only that there was some. Without `preload`, it does not fetch each stylesheet a second time.
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false })
  const { violations, passes } = (await page.evaluate(fewOfEach(`axe.run(document, ${options})`))) as Results
  const { pathname } = new URL(page.url())
  // Without a single rule that passed, axe has not looked.
  if (passes.length === 0) return [`${pathname}: nothing was looked at`]
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${pathname}: ${id}: ${node.target.join(' ')}: ${node.html.slice(0, 150)}`),
  )
}
