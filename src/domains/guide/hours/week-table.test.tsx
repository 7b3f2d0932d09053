import { expect, test } from 'vitest'
import { musterstadtDays } from '../../../../test/support/opening-hours.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { HoursTable } from './hours-table.tsx'
import { openState } from './open-state.ts'
import { OpenWords } from './open-words.tsx'
import { weekTable } from './week-table.ts'

/** The words of the table, cell by cell. */
function read(hours: string, day = '2026-11-30', lang: Lang = 'de') {
  const table = weekTable(hours, day, musterstadtDays)
  const html = table ? String(<HoursTable lang={lang} source="de" table={table} />) : ''
  return html
    .split(/<(?:tr|p|caption)/)
    .slice(1)
    .map((row) =>
      row
        .replace(/^[^>]*>|<br\/?>/g, ' ')
        .replace(/<[^>]+>/g, '|')
        .replace(/\|+/g, '|')
        .replace(/[\u2068\u2069]/g, '')
        .trim(),
    )
}

test('days with the same hours stand in one row', () => {
  expect(read('Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00')).toEqual([
    'Öffnungszeiten|',
    '|Tag|Zeiten|',
    '|Montag bis Donnerstag|9–12 Uhr 14–17 Uhr|',
    '|Freitag|9–12 Uhr|',
    '|Samstag und Sonntag|geschlossen|',
  ])
})

test('holidays of the next two weeks are named, where they change something', () => {
  expect(read('Mo-Fr 09:00-12:00; PH off').slice(-2)).toEqual([
    '|Tag|Zeiten|',
    '|Mittwoch, 02.12.2026 (Betriebsausflug)|geschlossen|',
  ])
  expect(read('Mo,Tu 09:00-12:00; PH off').slice(2)).toEqual([
    '|Montag und Dienstag|9–12 Uhr|',
    '|Mittwoch bis Sonntag|geschlossen|',
  ])
  expect(read('Fr 09:00-12:00; PH off', '2026-12-16').at(-1)).toBe(
    '|Freitag, 25.12.2026 (1. Weihnachtstag)|geschlossen|',
  )
})

test('what is not the same every week is told by its dates', () => {
  expect(read('Tu[1] 10:00-12:00')).toEqual([
    'In den nächsten zwei Wochen|',
    '|Tag|Zeiten|',
    '|Dienstag, 01.12.2026|10–12 Uhr|',
  ])
})

test('nights belong to the day that they begin on, and appointments are said', () => {
  expect(read('Fr 22:00-02:00')).toContain('|Freitag|22–2 Uhr|')
  expect(read('24/7').at(-1)).toBe('|Montag bis Sonntag|durchgehend|')
  expect(read('Mo 09:00-12:00 || "nach Vereinbarung"').at(-1)).toBe('Sonst nach Vereinbarung|')
  expect(read('Tu 09:00-12:00 "nach Vereinbarung"')).toContain('|Dienstag|9–12 Uhr, nur nach Vereinbarung|')
  expect(read('"nach Vereinbarung"')).toEqual(['nur nach Vereinbarung|'])
  expect(read('quatsch')).toEqual([])
})

test('readers of Arabic read it in their words, and what the city wrote is marked', () => {
  expect(read('Mo-Fr 09:00-12:00', '2026-11-30', 'ar')).toContain(
    '|الاثنين إلى الجمعة|9:00 ص–12:00 م|'.replace('الاثنين إلى الجمعة', 'من الاثنين إلى الجمعة'),
  )
  const state = openState('We 09:00-12:00; PH off', new Date('2026-12-02T12:00:00Z'), musterstadtDays)
  expect(String(<OpenWords lang="ar" state={state} source="de" />)).toContain(
    '<span lang="de" dir="ltr">Betriebsausflug</span>',
  )
})

test('the names of holidays are the reader’s', () => {
  const state = openState('Fr 09:00-12:00; PH off', new Date('2026-12-25T12:00:00Z'), musterstadtDays)
  expect(String(<OpenWords lang="fr" state={state} source="de" />)).toContain(
    'fermé aujourd’hui (jour férié : premier jour de Noël) · ouvre le',
  )
})
