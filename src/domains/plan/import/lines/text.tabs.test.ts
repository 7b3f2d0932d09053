import { describe, expect, it } from 'vitest'
import { readPlainText } from '../readers/plain.reader.ts'

const cells = (text: string) => readPlainText(text).passages.map((passage) => passage.cells)

describe('rows between tabs', () => {
  it('have their cells, also empty ones', () => {
    expect(
      cells('Stand\tläuft\tBeginn\tMai 2014\nZuständig\tAmt 50\tKosten\t\nZahlt ein auf\tArbeit für alle'),
    ).toEqual([
      ['Stand', 'läuft', 'Beginn', 'Mai 2014'],
      ['Zuständig', 'Amt 50', 'Kosten'],
      ['Zahlt ein auf', 'Arbeit für alle'],
    ])
  })

  it('are none where a tab only sets off what goes on below', () => {
    expect(cells('Was?\tDie Vereine stellen sich den Fragen; ein\nProtokoll wird verteilt.')).toEqual([null])
  })
})
