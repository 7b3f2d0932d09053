import { describe, expect, it } from 'vitest'
import { readPlainText } from '../readers/plain.reader.ts'
import { findSlips } from './slip.find.ts'

const slips = (...paragraphs: string[]) =>
  findSlips(readPlainText(paragraphs.join('\n\n')).passages).map(({ text, suggestion }) => `${text} → ${suggestion}`)

describe('slips', () => {
  it.each([
    [
      'Nachbarschaftshlife',
      'Die Nachbarschaftshilfe wächst. Nachbarschaftshilfe heißt auch: Nachbarschaftshilfe für alle.',
      'Nachbarschaftshilfe',
    ],
    ['Spachförderung', 'Sprachförderung beginnt früh. Sprachkurse folgen.', 'Sprachförderung'],
    ['Indidiskriminierung', 'Antidiskriminierung ist Pflicht. Diskriminierungsschutz auch.', null],
    ['intekulturelle', 'Die interkulturelle Öffnung: interkulturelle Teams, interkulturelle Woche.', 'interkulturelle'],
  ])('%s', (slip, others, suggestion) => {
    expect(slips(`Es geht um ${slip} hier.`, others)).toEqual(suggestion ? [`${slip} → ${suggestion}`] : [])
  })

  it.each([
    ['inflection', 'gesellschaftliche gesellschaftlichen gesellschaftlicher gesellschaftliches gesellschaftlichem'],
    ['plurals with umlaut', 'Stadtteilraum Stadtteilräume Stadtteilräumen Bildungszugang Bildungszugänge'],
    ['other prefixes', 'Aufgabenbereich Ausgabenbereich ausgewertet aufgewertet beschlossen geschlossen erschlossen'],
    ['gender signs', 'Mitarbeiter*innen Mitarbeiterinnen Mitarbeitern Mitarbeitende Mitarbeitenden'],
    ['joints', 'Stadtteilarbeit Stadtteilsarbeit Kindergarten Kindergärten'],
    ['strong verbs', 'unterschreiben unterschrieben vorgeschrieben vorschreiben'],
    ['neighbours by chance', 'Bewerbungen Bewertungen Vernetzungen Verletzungen Dienstleistungen'],
  ])('no alarm for %s', (_, words) => {
    expect(slips(words, words.split(' ').slice(0, 1).join(' '))).toEqual([])
  })

  it('says on which line of a wrapped paragraph', () => {
    const text =
      'Beratungsstellen helfen.\n\nAlle Wege führen zu den\nBeratugsstellen der Stadt.\n\nBeratungsstellen und Beratungsstellen.'
    expect(findSlips(readPlainText(text).passages)).toEqual([
      { kind: 'slip', text: 'Beratugsstellen', suggestion: 'Beratungsstellen', where: { line: 4 } },
    ])
  })

  it('is not sought in what is too long for a word', () => {
    const [one, other] = ['aB'.repeat(50_000), `${'aB'.repeat(49_999)}ab`]
    expect(slips(one, `${other} ${other} ${other}`)).toEqual([])
  })
})
