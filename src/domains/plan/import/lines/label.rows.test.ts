import { describe, expect, it } from 'vitest'
import { readPlainText } from '../readers/plain.reader.ts'

const read = (text: string) => readPlainText(text).passages

/** A sheet as copying it out of a table leaves it: label and value on one line, without any sign between them. */
const sheet = (title: string, lead: string, from: number, status: string, goal: string) =>
  [title, `Verantwortlich ${lead}`, `Laufzeit ab ${from}`, `Stand ${status}`, `Zahlt ein auf ${goal}`].join('\n')

const sheets = [
  sheet('Sprachcafé', 'Stadtteilbüro', 2014, 'läuft', 'Alle finden Arbeit und Rat in\nihrem Stadtteil'),
  sheet('Lotsen im Rathaus', 'Hauptamt', 2012, 'ist geplant', 'Wer Rat sucht, findet ihn'),
  sheet('Chor der Kulturen', 'Kulturamt', 2013, 'läuft', 'Kultur ist für alle da'),
  sheet('Fahrradwerkstatt', 'Bauhof', 2011, 'beendet', 'Jede Familie ist mobil'),
  sheet('Lesepaten', 'Bücherei', 2010, 'läuft', 'Kein Kind bleibt allein'),
]

describe('rows of tables that were run together', () => {
  it('get their labels back, for these follow each other again and again', () => {
    const rows = read(sheets.join('\n')).filter(({ cells }) => cells !== null)
    expect(rows.slice(0, 4).map(({ cells }) => cells)).toEqual([
      ['Verantwortlich', 'Stadtteilbüro'],
      ['Laufzeit', 'ab 2014'],
      ['Stand', 'läuft'],
      ['Zahlt ein auf', 'Alle finden Arbeit und Rat in ihrem Stadtteil'],
    ])
    expect(rows).toHaveLength(20)
  })

  it('know the place of each line in their text', () => {
    const last = read(sheets.join('\n')).find(({ text }) => text.startsWith('Zahlt ein auf'))!
    expect(last.text).toBe('Zahlt ein auf | Alle finden Arbeit und Rat in ihrem Stadtteil')
    expect(last.lines.map(({ at }) => last.text.slice(at))).toEqual([last.text, 'ihrem Stadtteil'])
  })

  it('have two labels where a second stands in nearly all of them and nowhere else', () => {
    const wide = sheets.map((one, nth) => one.replace(/(Stand .+)/, `$1 Beginn und Ende im Mai 201${4 - nth}`))
    const row = read(wide.join('\n')).find(({ cells }) => cells?.[0] === 'Stand')!
    expect(row.cells?.slice(0, 3)).toEqual(['Stand', 'läuft', 'Beginn und Ende'])
  })

  it('stay text where the words come in no order', () => {
    const text =
      'Laufzeit kurz\nStand gut\nStand neu\nLaufzeit lang\nLaufzeit mittel\nStand alt\nKosten drei\nStand offen\nLaufzeit weit'
    expect(read(text).every(({ cells }) => cells === null)).toBe(true)
  })
})
