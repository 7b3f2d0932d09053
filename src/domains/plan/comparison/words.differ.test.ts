import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differInWords } from './words.differ.ts'

describe('the words that differ', () => {
  it('are marked, and the others stand as they are', () => {
    expect(differInWords('Alle Kinder lernen schwimmen', 'Alle Kinder und Eltern lernen gern schwimmen')).toEqual([
      { kind: 'same', words: 'Alle Kinder ' },
      { kind: 'new', words: 'und Eltern ' },
      { kind: 'same', words: 'lernen ' },
      { kind: 'new', words: 'gern ' },
      { kind: 'same', words: 'schwimmen' },
    ])
  })

  it('are only the new ones where a text goes on', () => {
    expect(differInWords('Alle Kinder', 'Alle Kinder lernen')).toEqual([
      { kind: 'same', words: 'Alle Kinder ' },
      { kind: 'new', words: 'lernen' },
    ])
  })

  it('are all words where a text is new or gone', () => {
    expect(differInWords('', 'Neu hier')).toEqual([{ kind: 'new', words: 'Neu hier' }])
    expect(differInWords('Nicht mehr', '')).toEqual([{ kind: 'gone', words: 'Nicht mehr' }])
  })

  it('give back both texts whole, whatever these are', () => {
    const text = fc.array(fc.constantFrom('Kinder', 'und', 'Eltern', ' ', '\n\n', 'lernen', 'ä*innen'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')]
        const runs = differInWords(before, after)
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ words }) => words)
            .join(' ')
            .replace(/\s+/g, ' ')
            .trim()
        const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
        expect([without('new'), without('gone')]).toEqual([plain(before), plain(after)])
      }),
    )
  })

  it('take no long time with a text of five thousand words', () => {
    const long = Array.from({ length: 5000 }, (_, at) => `wort${at % 700}`).join(' ')
    const runs = differInWords(long, long.replace('wort300 ', 'anders ').replace(/wort699$/, 'Schluss'))
    expect(runs.filter(({ kind }) => kind === 'new').length).toBeGreaterThan(0)
  })
})
