import { chromium } from 'playwright-core'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--headless=new'] })
const base = 'http://127.0.0.1:3361'
const [,, mode] = process.argv
const ctx = await b.newContext({ viewport: { width: 1280, height: 900 } })
const page = await ctx.newPage()
const go = async (p) => { const r = await page.goto(base + p); console.log(r.status(), page.url()) ; return r }
const shot = (n, o = { fullPage: true }) => page.screenshot({ path: `/tmp/x-papers-${n}.png`, ...o })
import('node:fs'); const fs = await import('node:fs'); if (fs.existsSync('/tmp/x-papers-state.json')) await ctx.addCookies(JSON.parse(fs.readFileSync('/tmp/x-papers-state.json')).cookies); else { await go('/open/SZT2DbvmXUPHZZGxN7FP48JhRI-9v3qo'); const bt = await page.$('main button, button'); if (page.url().includes('/open/') && bt) await bt.click(); await ctx.storageState({ path: '/tmp/x-papers-state.json' }) }
if (mode === 'make') {
  await go('/workspace/papers'); await shot('list0')
  await go('/workspace/papers/new?q=sprach'); await shot('new')
  const link = await page.$$eval('a[href*="new?on=measure"]', (as) => as.map((a) => a.getAttribute('href')))
  console.log(link.slice(0, 3))
  await go(link[0]); await shot('begin')
  await page.click('main form[method=post] button'); console.log(page.url()); await shot('begun')
}
await b.close()
