/** Lighthouse in the machine's own Chromium: a cheap phone on a slow line, simulated, offline. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'
import { executablePath } from '../support/browser.ts'

type Audit = { score: number | null; numericValue?: number; displayValue?: string }
type Category = { score: number | null; auditRefs: { id: string; weight: number }[] }
type Report = { categories: Record<string, Category>; audits: Record<string, Audit>; runtimeError?: unknown }
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>
type Chrome = { port: number; kill: () => void }

const installed = existsSync(join(projectRoot, 'test/lab/node_modules/lighthouse'))
/** Why there is no lab; '' where there is one. */
export const noLab = installed
  ? executablePath
    ? ''
    : ' (skipped: no Chromium)'
  : ' (skipped: run by npm test, which installs Lighthouse)'

/** The pages that have to be without fault. */
export const labPaths = ['/de/', '/de/plan', '/de/goals/beratungsstellen-und-schutzraeume']
const all = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** Nothing of how fast a page is, and nothing made slower for it. */
const still = { onlyCategories: all.slice(1), onlyAudits: ['cumulative-layout-shift'], throttlingMethod: 'provided' }

/** `scores` from 0 to 1; `paint`, the largest one, and `blocked` in ms; `lost`: what cost points, by category. */
export type Look = {
  scores: Record<string, number>
  paint: number
  blocked: number
  shift: number
  lost: string[]
}

export async function openLab() {
  // Named at run time: the types are there only where the lab is installed.
  const [core, launcher] = ['lighthouse', 'chrome-launcher']
  const lighthouse = ((await import(/* @vite-ignore */ core!)) as { default: Lighthouse }).default
  const { launch } = (await import(/* @vite-ignore */ launcher!)) as { launch: (options: object) => Promise<Chrome> }
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
  const chrome = await launch({ chromePath: executablePath, chromeFlags, logLevel: 'silent' })

  /** `timed`: the whole laboratory, with a slow line and a slow processor. */
  async function look(url: string, { timed }: { timed: boolean }): Promise<Look> {
    const flags = { port: chrome.port, output: 'json', disableFullPageScreenshot: true }
    const asked = timed ? all : all.slice(1)
    const result = await lighthouse(url, { ...flags, ...(timed ? { onlyCategories: all } : still) })
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse gave no report of ${url}`)
    const { categories, audits } = result.lhr
    const numberOf = (id: string) => audits[id]?.numericValue ?? Number.POSITIVE_INFINITY
    return {
      scores: Object.fromEntries(asked.map((name) => [name, categories[name]?.score ?? 0])),
      paint: numberOf('largest-contentful-paint'),
      blocked: numberOf('total-blocking-time'),
      shift: numberOf('cumulative-layout-shift'),
      lost: asked.flatMap((name) => lossesOf(categories[name]!, audits).map((loss) => `${name}: ${loss}`)),
    }
  }
  return { look, close: () => chrome.kill() }
}

function lossesOf(category: Category, audits: Report['audits']): string[] {
  return category.auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`)
}
