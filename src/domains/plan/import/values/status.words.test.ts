import { describe, expect, test } from 'vitest'
import { statusOf } from './status.words.ts'

describe('what a city’s words say of how far a measure is', () => {
  test.each([
    ['läuft', 'started'],
    ['in Umsetzung', 'started'],
    ['seit 2012 in der Umsetzung', 'started'],
    ['umgesetzt', 'completed'],
    ['abgeschlossen (2023)', 'completed'],
    ['fortlaufend', 'permanent'],
    ['Daueraufgabe', 'permanent'],
    ['in Planung, Antrag gestellt', 'planned'],
    ['noch nicht begonnen', 'not_planned_yet'],
    ['nicht umgesetzt', 'not_planned_yet'],
    ['zurückgestellt', 'not_planned_yet'],
    ['teilweise umgesetzt', 'advanced'],
    ['weit fortgeschritten', 'advanced'],
    ['mit verändertem Zuschnitt fortgesetzt', 'realigned'],
    ['nicht weiterverfolgt, da Fördermittel fehlten', 'discontinued'],
    ['entfällt', 'discontinued'],
    ['100 %', 'completed'],
    ['75 Prozent', 'advanced'],
    ['10%', 'started'],
    ['0 %', 'not_planned_yet'],
    ['●', 'completed'],
    ['○', 'not_planned_yet'],
    ['● läuft', 'started'],
  ])('%s', (words, status) => {
    expect(statusOf(words)?.status).toBe(status)
  })

  test('colours alone are hardly more than a guess', () => {
    expect(statusOf('grün')?.confidence).toBeLessThan(0.5)
    expect(statusOf('umgesetzt')?.confidence).toBeGreaterThan(0.8)
  })

  test.each(['', 'siehe Protokoll', 'Amt 50', '300 %', '2024'])('%j says none', (words) => {
    expect(statusOf(words)).toBeNull()
  })
})
