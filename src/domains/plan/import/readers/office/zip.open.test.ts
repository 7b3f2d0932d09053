import { describe, expect, it } from 'vitest'
import { zipOf } from './zip.fixture.ts'
import { openZip, zipLimits } from './zip.open.ts'

describe('opening archives', () => {
  it('reads parts by name, in UTF-8 and UTF-16', async () => {
    const archive = await openZip(zipOf({ 'a.xml': 'Größe', 'b.xml': Buffer.from('\ufeffGröße', 'utf16le') }))
    expect([...archive.names]).toEqual(['a.xml', 'b.xml'])
    expect([await archive.text('a.xml'), await archive.text('b.xml'), await archive.text('c.xml')]).toEqual([
      'Größe',
      'Größe',
      null,
    ])
  })

  it('refuses what would unpack to more than memory holds', async () => {
    const bomb = await openZip(zipOf({ 'a.xml': Buffer.alloc(zipLimits.ratioFrom + 1) }))
    await expect(bomb.text('a.xml')).rejects.toThrow('too-large')
    const liar = zipOf({ 'a.xml': 'x', 'b.xml': 'x' }, { 'a.xml': 600_000_000, 'b.xml': 600_000_000 })
    await expect(openZip(liar)).rejects.toThrow('too-large')
    const many = zipOf(Object.fromEntries(Array.from({ length: zipLimits.entries + 1 }, (_, at) => [`${at}`, ''])))
    await expect(openZip(many)).rejects.toThrow('too-large')
  })

  it('does not believe a part that says it is small', async () => {
    const archive = await openZip(zipOf({ 'a.xml': 'x'.repeat(10_000) }, { 'a.xml': 10 }))
    await expect(archive.text('a.xml')).rejects.toThrow('broken')
  })

  it('says when an archive is damaged', async () => {
    await expect(openZip(Buffer.from('PK\x03\x04 und nichts weiter'))).rejects.toThrow('broken')
    const cut = zipOf({ 'a.xml': 'text' })
    await expect(openZip(cut.subarray(0, cut.length - 10))).rejects.toThrow('broken')
  })
})
