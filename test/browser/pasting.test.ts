/** What comes from the clipboard as other programs put it there, pasted with a real browser into a long text. */
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildScripts } from '../../bin/build-scripts.ts'
import { noBrowser, oneBrowser } from '../support/browser.ts'
import { fromBrowser, fromLibreOffice, fromWord } from './clipboard.sample.ts'

let page: Page

describe.skipIf(noBrowser)(`pasted into a long text${noBrowser}`, () => {
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wirken-scripts-'))
    const { 'rich.js': name = '' } = await buildScripts(folder)
    page = await (await oneBrowser()).newPage()
    await page.setContent('<button>.</button><textarea data-rich></textarea><textarea></textarea>')
    await page.addScriptTag({ type: 'module', content: await readFile(join(folder, name), 'utf8') })
  })
  afterAll(() => page?.close())

  test.each([
    ['Word', fromWord.html, fromWord.markup],
    ['LibreOffice', fromLibreOffice.html, fromLibreOffice.markup],
    ['a page', fromBrowser.html, fromBrowser.markup],
    [
      'a page that means ill',
      '<img src=x onerror="document.title=1"><script>document.title=1</script>Nur _das_',
      'Nur _das_',
    ],
  ])('what comes from %s keeps headings, lists, stresses and links', async (_from, html, markup) => {
    expect(await paste(html, 'Ohne Form')).toBe(markup)
    expect(await page.title()).toBe('')
  })

  test('it goes where the cursor is, over what is selected, and Ctrl+Z takes it back', async () => {
    const field = page.locator('[data-rich]')
    await field.fill('Vorn hinten')
    await field.evaluate((area) =>
      (area as unknown as { setSelectionRange(a: number, b: number): void }).setSelectionRange(5, 11),
    )
    expect(await paste('<p>neu <b>und gut</b></p>', 'x', false)).toBe('Vorn neu _und gut_')
    await page.keyboard.press('Control+z')
    expect(await field.inputValue()).toBe('Vorn hinten')
  })

  test('words without form, and fields without markup, are left to the browser', async () => {
    expect(await paste('', 'Bürger*innen\n- so')).toBe('Bürger*innen\n- so')
    expect(await paste('<h2>Kopf</h2>', 'Kopf', true, 'textarea:not([data-rich])')).toBe('Kopf')
  })
})

/** Copies as another program does, with its own words for each format, and pastes by the keyboard. */
async function paste(html: string, plain: string, empty = true, into = '[data-rich]'): Promise<string> {
  const field = page.locator(into)
  if (empty) await field.fill('')
  await page.evaluate(`document.addEventListener('copy', (event) => {
    event.preventDefault()
    if (${JSON.stringify(html)} !== '') event.clipboardData.setData('text/html', ${JSON.stringify(html)})
    event.clipboardData.setData('text/plain', ${JSON.stringify(plain)})
  }, { once: true })`)
  await page.locator('button').focus()
  await page.keyboard.press('Control+c')
  await field.focus()
  await page.keyboard.press('Control+v')
  return field.inputValue()
}
