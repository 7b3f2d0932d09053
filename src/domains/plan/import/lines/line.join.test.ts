import { describe, expect, it } from 'vitest'
import { readPlainText } from '../readers/plain.reader.ts'

const passages = (text: string) => readPlainText(text).passages.map((passage) => passage.text)

describe('joining lines', () => {
  it.each([
    ['Inte-\ngration', 'Integration'],
    ['Stadtteil-\nkultur', 'Stadtteilkultur'],
    ['Aus-\nund Weiterbildung', 'Aus- und Weiterbildung'],
    ['Mutter-\nKind-Gruppen', 'Mutter-Kind-Gruppen'],
    ['BIL-\nDUNG', 'BILDUNG'],
    ['Zusammen\u00ad\nhalt', 'Zusammenhalt'],
    ['Expert*\ninnen', 'Expert*innen'],
    ['Vereine/\nVerbände', 'Vereine/Verbände'],
    ['der\u00a0Stadt\nund ihrer Menschen', 'der Stadt und ihrer Menschen'],
  ])('%j becomes %j', (text, joined) => {
    expect(passages(text)).toEqual([joined])
  })

  it('writes a broken compound as the document writes it elsewhere', () => {
    expect(passages('Die post-migrantische Stadt.\n\nEine post-\nmigrantische Generation.').at(-1)).toBe(
      'Eine post-migrantische Generation.',
    )
  })

  it('takes a line end for meant only where the next word had room', () => {
    const filled =
      'Wer hier lebt, soll mitreden können, wenn es darum geht.\nErstens braucht das Zeit, zweitens Räume, drittens Mut von\nallen.'
    expect(passages(filled)).toHaveLength(1)
    const meant =
      'Wer hier lebt, soll mitreden.\nErstens braucht das Zeit, zweitens Räume, drittens Mut von allen, die da sind.'
    expect(passages(meant)).toHaveLength(2)
  })

  it('goes on with a sentence after a turned page, and knows its lines', () => {
    const [passage, ...rest] = readPlainText('Die Stadt hat sich\n\n7\n\nviel vorgenommen.\n\n8\n').passages
    expect(passage!.text).toBe('Die Stadt hat sich viel vorgenommen.')
    expect(passage!.lines).toEqual([
      { at: 0, where: { line: 1 } },
      { at: 19, where: { line: 5 } },
    ])
    expect(rest).toEqual([])
  })

  it('tells a dash or a date in running text from a bullet or a number', () => {
    const text =
      'Der Rat hat den Plan am\n3. Mai beschlossen, nach langer Beratung und mit Stimmen\n– so wurde gezählt – aus allen Fraktionen.'
    expect(passages(text)).toHaveLength(1)
  })

  it('puts a bullet that stands alone before the line below it', () => {
    expect(passages('Ziele:\n•\nEins gelingt\n\n•\nZwei gelingt')).toEqual(['Ziele:', 'Eins gelingt', 'Zwei gelingt'])
  })

  it('keeps every kind of bullet out of the text', () => {
    for (const bullet of ['•', '·', '–', '-', '*', '▪', '‣', '◦', 'o', '\uf0b7', '\u0007', '\u0095']) {
      expect(passages(`Ziele:\n${bullet} Eins gelingt\n${bullet}\u00a0Zwei gelingt`)).toEqual([
        'Ziele:',
        'Eins gelingt',
        'Zwei gelingt',
      ])
    }
  })
})
