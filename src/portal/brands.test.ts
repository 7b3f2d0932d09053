import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brandSheet, brandText, listBrands, loadBrand } from '../../brands/brand.ts'

const folder = join(import.meta.dirname, '../../brands')

test('every brand that is there can be read, under the name of its folder', async () => {
  const brands = await listBrands(folder)
  expect(brands.map((brand) => brand.slug)).toEqual(['musterstadt', 'plain'])
  for (const { slug } of brands) expect((await loadBrand(folder, slug)).slug).toBe(slug)
})

test('the demonstration city poses as nobody: no official bar, a number and addresses that cannot exist', async () => {
  const { kopfzeile, contact } = await loadBrand(folder, 'musterstadt')
  expect(kopfzeile).toBe(false)
  expect(contact.telephone?.shown).toMatch(/^0555 /)
  expect(contact.mail).toMatch(/@(\w+\.)*example\.org$/)
})

test.each(['../brands/plain', 'Plain', ''])('%j is no name of a brand', async (slug) => {
  await expect(loadBrand(folder, slug)).rejects.toThrow('No brand is called')
})

test('a text falls back to German and says so', () => {
  const text = { de: 'Montag', en: 'Monday' }
  expect(brandText(text, 'en')).toEqual({ words: 'Monday', lang: 'en' })
  expect(brandText(text, 'ar')).toEqual({ words: 'Montag', lang: 'de' })
})

test('a brand sets tokens for both themes and nothing else', async () => {
  const sheet = brandSheet(await loadBrand(folder, 'plain'))
  expect(sheet).toMatch(/^:root\{[^{}]+\}@media \(prefers-color-scheme:dark\)\{:root\{[^{}]+\}\}$/)
  expect(sheet).not.toContain('undefined')
})
