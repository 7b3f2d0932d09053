/** The machine's own Chromium, driven; nothing of it asks anybody but the addresses that a test opens. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { hostOf } from './template.ts'

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
export const executablePath = known.find(existsSync)

/** Why browser tests are skipped; '' where they are not. */
export const noBrowser = executablePath
  ? ''
  : ' (skipped: Chromium is not installed; on Debian: apt-get install chromium)'

export const narrow = { width: 320, height: 640 }
export const wide = { width: 1280, height: 800 }

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const still = ['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage']

/**
 * What each new window would otherwise load of Chromium's own, the lists below an address bar that nobody sees, takes longer
 * than a page of ours. This list replaces Playwright's: the rest is what that one is there for.
 */
const without = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled', 'LensOverlay', 'MediaRouter', 'OptimizationHints'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect'],
]

let opened: Promise<Browser> | undefined

/** One for all files of this process, with which it ends: every test has a window of its own that knows of no other. */
export async function oneBrowser(): Promise<Browser> {
  if (!(await opened)?.isConnected()) {
    const names = `--host-resolver-rules=MAP ${hostOf('musterstadt')} 127.0.0.1, MAP *.example* ~NOTFOUND`
    const args = [...quiet, ...still, `--disable-features=${without.join(',')}`, names]
    opened = chromium.launch({ executablePath: executablePath!, args })
  }
  return opened!
}

/** Runs `body` on a page of its own, and fails when anything on it went wrong that a person would not be told. */
export async function onPage(
  browser: Browser,
  options: BrowserContextOptions,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'de-DE', ...options })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(String(error)))
  try {
    await body(page)
    // Pages that refuse or are not there, as a test asked for; and that a test went on before one page had faded into
    // the next, which the browser then shows at once.
    const left = wrong.filter((words) => !/status of 4\d\d|Transition was aborted/.test(words))
    if (left.length > 0) throw new Error(`the browser complains: ${left.join('; ')}`)
  } finally {
    await context.close()
  }
}

/**
 * Where a page is wider than the window, so that a person on a small screen has to scroll to the side: the elements that
 * hang over its edge and have none inside them that do.
 */
export async function overhanging(page: Page, where: string): Promise<string[]> {
  // A string, for it runs in the page, whose types the tests do not know.
  const found = (await page.evaluate(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const over = [...document.body.querySelectorAll('*')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      return width > 0 && (right > clientWidth + 1 || left < -1)
    })
    const inner = over.filter((one) => !over.some((other) => other !== one && one.contains(other)))
    return [scrollWidth + ' px', ...inner.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))]
  })()`)) as string[]
  return found.map((one) => `${where}: ${one}`)
}
