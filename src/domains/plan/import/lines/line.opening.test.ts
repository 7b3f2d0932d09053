import { describe, expect, it } from 'vitest'
import { readPlainText } from '../readers/plain.reader.ts'

const passages = (text: string) => readPlainText(text).passages.map((passage) => passage.text)

describe('lines of a document without empty lines', () => {
  it('begin on purpose where others of the document begin so', () => {
    const sheet = (people: string, end: string) => `Kommt zugute ${people}\nAbgeschlossen ${end}`
    const text = [
      sheet('Familien und Nachbarn', 'im Herbst'),
      sheet('Kindern', 'wenn alle da waren'),
      sheet('Vereinen', 'im Sommer'),
      sheet('Betrieben', 'noch lange nicht'),
    ].join('\n')
    const wide = '\n\nWie weit die Stadt mit jedem Vorhaben ist, zeigen diese Zeilen.'
    expect(passages(text + wide)).toEqual([...text.split('\n'), wide.trim()])
  })

  it('are one paragraph where the same words also stand in the middle of lines', () => {
    const text = [
      'Wer hier lebt, gehört dazu. Familien brauchen Zeit, und',
      'Familien brauchen Raum. Auch die Schule weiß das, denn',
      'Familien brauchen Orte. So sagen es die Eltern und die',
      'Familien brauchen Geld, sagt der Rat. Vier von fünf der',
      'Familien brauchen Rat.',
    ].join('\n')
    expect(passages(text)).toHaveLength(1)
  })

  it('count, and then each of them begins something', () => {
    const text = 'Weg 1 Ein Fest im Park\nWeg 2 Ein Chor ohne Noten\nWeg 3 Eine Bank vor der Tür'
    expect(passages(text)).toEqual(text.split('\n'))
  })

  it('end a heading of two lines where its second line had room', () => {
    const text =
      'Projekt 1 – Ausstellung im Foyer des alten Rathauses und im\nBürgerhaus\nZeitzeugen erzählen, und daraus entsteht eine Wanderausstellung.'
    expect(passages(text)).toHaveLength(2)
  })

  it('join a number alone with the word for fields above it', () => {
    const prose = 'Wer hier wohnt, soll mitreden können.'
    expect(passages(`Handlungsfeld\n2\nWohnen\n\n${prose}`)).toEqual(['Handlungsfeld 2', 'Wohnen', prose])
  })

  it('keep the letters of ligatures apart', () => {
    expect(passages('Geﬂüchtete ﬁnden Wohnungen')).toEqual(['Geflüchtete finden Wohnungen'])
  })
})
