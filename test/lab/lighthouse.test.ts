/** The program as it is served, in the laboratory of Lighthouse: a cheap phone on a slow line, simulated, offline. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { executablePath } from '../support/browser.ts'
import { openStage, type Stage } from '../support/program.ts'

type Audit = { score: number | null; numericValue?: number; displayValue?: string }
type Category = { score: number | null; auditRefs: { id: string; weight: number }[] }
type Report = { categories: Record<string, Category>; audits: Record<string, Audit>; runtimeError?: unknown }
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>
type Chrome = { port: number; kill: () => void }

const installed = existsSync(join(projectRoot, 'test/lab/node_modules/lighthouse'))
const missing = installed
  ? executablePath
    ? ''
    : ' (skipped: no Chromium)'
  : ' (skipped: run by npm test, which installs Lighthouse)'
const paths = ['/de/', '/de/plan', '/de/goals/beratungsstellen-und-schutzraeume']
const asked = ['performance', 'accessibility', 'best-practices', 'seo']

let stage: Stage
let chrome: Chrome
let lighthouse: Lighthouse

describe.skipIf(missing !== '')(`Lighthouse${missing}`, () => {
  beforeAll(async () => {
    stage = await openStage()
    await stage.serve({ WIRKEN_DEMO: '1' })
    // Named at run time: the types are there only where the lab is installed.
    const [core, launcher] = ['lighthouse', 'chrome-launcher']
    lighthouse = ((await import(/* @vite-ignore */ core!)) as { default: Lighthouse }).default
    const { launch } = (await import(/* @vite-ignore */ launcher!)) as { launch: (options: object) => Promise<Chrome> }
    const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
    chrome = await launch({ chromePath: executablePath, chromeFlags, logLevel: 'silent' })
  })
  afterAll(async () => {
    chrome?.kill()
    await stage?.strike()
  })

  test.for(paths)(
    'finds nothing at %s, where nothing shifts, and tells how fast it is',
    { timeout: 180_000 },
    async (path) => {
      const { categories, audits, runtimeError } = await look(`${stage.publicUrl}${path}`)
      expect(runtimeError).toBeUndefined()
      const lost = asked.flatMap((name) => lossesOf(categories[name]!, audits).map((loss) => `${name}: ${loss}`))
      const scores = asked.map((name) => categories[name]?.score ?? 0)
      const paint = audits['largest-contentful-paint']?.numericValue ?? Infinity
      console.log(`${path}: ${scores.join(' ')}, largest paint after ${Math.round(paint)} ms; ${lost.join('; ')}`)
      expect(lost.filter((one) => !one.startsWith('performance'))).toEqual([])
      expect(audits['cumulative-layout-shift']?.numericValue).toBe(0)
    },
  )
})

/** How fast it is depends on what else the machine does: that is told, not tried. */
async function look(url: string): Promise<Report> {
  const flags = { port: chrome.port, output: 'json', onlyCategories: asked, disableFullPageScreenshot: true }
  const result = await lighthouse(url, flags)
  if (!result) throw new Error('Lighthouse gave no report')
  return result.lhr
}

function lossesOf(category: Category, audits: Report['audits']): string[] {
  return category.auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`)
}
