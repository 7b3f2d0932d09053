import { chromium } from 'playwright-core'
import fs from 'node:fs'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--headless=new'] })
const base = 'http://127.0.0.1:3361'
const open = fs.readFileSync('/tmp/x-papers.log', 'utf8').match(/3361(\/open\/\S+)/)[1]
const ctx = await b.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' })
const page = await ctx.newPage()
await page.goto(base + open)
const bt = await page.$('main button'); if (page.url().includes('/open/') && bt) await bt.click()
await ctx.storageState({ path: '/tmp/x-papers-state.json' })
const go = async (p) => { const r = await page.goto(base + p); console.log(r.status(), page.url()) }
const shot = (n) => page.screenshot({ path: `/tmp/x-papers-${n}.png`, fullPage: true })
await go('/workspace/papers/new?q=lesen')
await shot('new-de')
const link = await page.$$eval('a[href*="new?on=measure"]', (as) => as.map((a) => a.getAttribute('href')))
await go(link[0]); await page.click('main form[method=post] button')
const at = page.url().replace(base, '').split('?')[0]; console.log(at)
const sec = async (id, f) => { await go(`${at}/sections/${id}`); await f(); await shot(`sec-${id}`); await page.click('main form button'); console.log(page.url()) }
await sec('bodies', async () => { await page.fill('#body-0', 'Ausschuss für Soziales'); await page.fill('#on-0', '2.12.2026'); await page.fill('#body-1', 'Rat'); await page.fill('#on-1', '4.2.2027'); await page.selectOption('#kind-1', 'decision') })
await sec('climate', async () => { await page.click('label:has-text("keine")'); await page.fill('#reason', 'Es wird nichts gebaut.') })
await sec('equality', async () => { await page.click('label:has-text("positiv")'); await page.fill('#reason', 'Mütter nehmen häufiger teil.') })
await sec('participation', async () => { await page.click('label >> nth=0') })
await sec('costs', async () => {})
await go(at); await shot('paper-de')
// conflict
const p2 = await ctx.newPage(); await p2.goto(`${base}${at}/sections/motion`)
await sec('motion', async () => { await page.fill('#words', 'Der Rat beschließt, das Vorlesen in zwei weiteren Stadtteilen anzubieten.') })
await p2.fill('#words', 'Der Rat beschließt, das Vorlesen in allen Stadtteilen anzubieten.\n\n- ab 2027\n- mit den Vereinen'); await p2.click('main form button')
await p2.screenshot({ path: '/tmp/x-papers-conflict.png', fullPage: true })
// ask to sign
await go(at); await page.click('summary:has-text("Einheiten um Mitzeichnung")'); await page.click('#signers label >> nth=0'); await page.click('#signers label >> nth=1'); await page.fill('#signDue', '1.12.2026'); await page.click('button:has-text("Um Mitzeichnung bitten")'); console.log(page.url())
await go(at); await shot('asked')
await go('/workspace/papers'); await shot('list')
await go('/workspace/week'); await shot('week')
fs.writeFileSync('/tmp/x-papers-at', at)
await b.close()
