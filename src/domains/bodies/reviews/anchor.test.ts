import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Anchored, followPassage, mapPassage, type Passage } from './anchor.ts'

const inIt = (text: string, words: string, nth = 0): Passage => {
  let begins = text.indexOf(words)
  for (let n = 0; n < nth; n++) begins = text.indexOf(words, begins + 1)
  return { begins, ends: begins + words.length }
}
const told = (text: string, { state, begins, ends }: Anchored) => [state, text.slice(begins, ends)]
const map = (was: string, words: string, is: string, nth = 0) => told(is, mapPassage(inIt(was, words, nth), was, is))

const was = 'Die Stadt baut Beratungsstellen aus. Sie prüft Schutzräume bis 2028. Der Rat entscheidet.'

describe('a passage stays with its text', () => {
  test('when something is put in before, behind or far from it', () => {
    const is = `Zuerst das Geld. ${was.replace('Der Rat', 'Nicht vor 2027. Der ganze Rat')} Danach wird berichtet.`
    expect(map(was, 'Sie prüft Schutzräume bis 2028.', is)).toEqual(['there', 'Sie prüft Schutzräume bis 2028.'])
  })

  test('when other sentences are dropped, or it moves behind them', () => {
    const words = 'Sie prüft Schutzräume bis 2028.'
    expect(map(was, words, words)).toEqual(['there', words])
    const moved = 'Der Rat entscheidet. Die Stadt baut Beratungsstellen aus. Sie prüft Schutzräume bis 2028.'
    expect(map(was, words, moved)).toEqual(['there', words])
  })

  test('among twins it is the one that it was', () => {
    const twins = 'Die Stadt hilft. Die Stadt berät. Die Stadt zahlt.'
    const is = 'Die Stadt hört zu. Die Stadt hilft. Die Stadt berät. Die Stadt zahlt.'
    const found = mapPassage(inIt(twins, 'Die Stadt', 2), twins, is)
    expect(found).toEqual({ state: 'there', ...inIt(is, 'Die Stadt', 3) })
  })

  test('white space and line breaks are no words', () => {
    expect(map(was, 'prüft Schutzräume', was.replaceAll(' ', '\n'))).toEqual(['there', 'prüft\nSchutzräume'])
  })

  test('a part of a word stays that part', () => {
    expect(map(was, 'räume', `Bald: ${was}`)).toEqual(['there', 'räume'])
  })

  test('Arabic and words with middle dots, too', () => {
    const arabic = 'تبني المدينة مراكز استشارة. يقرر المجلس.'
    expect(map(arabic, 'يقرر المجلس', `أولا. ${arabic}`)).toEqual(['there', 'يقرر المجلس'])
    const easy = 'Der Integrations·plan hilft. Alle machen mit.'
    expect(map(easy, 'Integrations·plan', `Hallo. ${easy}`)).toEqual(['there', 'Integrations·plan'])
  })
})

describe('a passage that has other words by now', () => {
  test.each([
    ['a word put in', 'prüft Schutzräume', 'prüft neue Schutzräume'],
    ['another word in it', 'Sie prüft Schutzräume bis 2028.', 'Sie prüft Schutzräume bis 2029.'],
    ['another word at its end', 'bis 2028', 'bis 2030'],
    ['another word at its beginning', 'prüft Schutzräume bis', 'schafft Schutzräume bis'],
    ['all other words', 'Sie prüft Schutzräume bis 2028.', 'Dafür gibt es Geld!'],
  ])('%s: the place is what stands there', (_, before, after) => {
    expect(map(was, before, was.replace(before, after))).toEqual(['changed', after])
  })

  test('dropped, it is gone, and stood before what followed', () => {
    const is = was.replace('Sie prüft Schutzräume bis 2028. ', '')
    const found = mapPassage(inIt(was, 'Sie prüft Schutzräume bis 2028.'), was, is)
    expect([found.state, is.slice(found.begins), found.ends]).toEqual(['gone', 'Der Rat entscheidet.', found.begins])
  })

  test('dropped, it is gone, whatever else has changed far from it', () => {
    const is = was.replace('Sie prüft Schutzräume bis 2028. ', '').replace('Die Stadt', 'Zuerst: Die ganze Stadt')
    expect(map(was, 'Sie prüft Schutzräume bis 2028.', is)).toEqual(['gone', ''])
  })

  test('a twin elsewhere is not taken for it', () => {
    const twins = 'Die Stadt baut. Die Stadt hilft.'
    expect(mapPassage(inIt(twins, 'Die Stadt', 1), twins, 'Die Stadt baut.').state).toBe('gone')
  })

  test('in an empty text it is gone', () => {
    expect(mapPassage(inIt(was, 'Der Rat'), was, '')).toEqual({ state: 'gone', begins: 0, ends: 0 })
  })
})

describe('through several wordings', () => {
  const second = was.replace('Schutzräume', 'neue Schutzräume')
  const third = `Vorweg. ${second.replace('2028', '2029')}`

  test('each change is followed', () => {
    const found = followPassage(inIt(was, 'Sie prüft Schutzräume bis 2028.'), [was, second, third])
    expect(told(third, found)).toEqual(['changed', 'Sie prüft neue Schutzräume bis 2029.'])
  })

  test('what was dropped and taken back is there again', () => {
    const found = followPassage(inIt(was, 'Der Rat entscheidet.'), [was, 'Die Stadt baut.', was])
    expect(told(was, found)).toEqual(['there', 'Der Rat entscheidet.'])
  })

  test('what was dropped stays gone, at a place that moves with its text', () => {
    const without = was.replace('Sie prüft Schutzräume bis 2028. ', '')
    const found = followPassage(inIt(was, 'Sie prüft Schutzräume bis 2028.'), [was, without, `Vorweg. ${without}`])
    expect([found.state, `Vorweg. ${without}`.slice(found.begins)]).toEqual(['gone', 'Der Rat entscheidet.'])
  })
})

describe('whatever is written', () => {
  const word = fc.constantFrom('die', 'Stadt', 'hilft', 'Rat', 'é', '👩‍👧', 'المدينة', 'n\u0301', '.', '🏳️‍🌈')
  const words = (least: number) => fc.array(word, { minLength: least, maxLength: 8 })
  const text = (...parts: string[][]) => parts.flat().join(' ')

  test('what is put in or dropped around it never loses a passage', () => {
    fc.assert(
      fc.property(words(0), words(1), words(0), words(0), words(0), fc.boolean(), (l, own, r, more, further, adds) => {
        const [small, large] = [text(l, own, r), text(more, l, own, r, further)]
        const at = (left: string[]) => (left.length === 0 ? 0 : text(left).length + 1)
        const passage = (left: string[]) => ({ begins: at(left), ends: at(left) + text(own).length })
        const [from, to, start] = adds ? [small, large, passage(l)] : [large, small, passage([...more, ...l])]
        expect(told(to, mapPassage(start, from, to))).toEqual(['there', text(own)])
      }),
    )
  })

  test('a place lies within the text and parts no letter', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
    fc.assert(
      fc.property(fc.array(words(1), { minLength: 2, maxLength: 5 }), fc.nat(7), fc.nat(7), (drafts, from, more) => {
        const wordings = drafts.map((draft) => text(draft))
        const first = drafts[0]!
        const left = text(first.slice(0, from % first.length))
        const begins = left === '' ? 0 : left.length + 1
        const ends = begins + text(first.slice(from % first.length, (from % first.length) + 1 + more)).length
        const found = followPassage({ begins, ends }, wordings)
        const last = wordings.at(-1)!
        const bounds = new Set([...graphemes.segment(last)].map(({ index }) => index).concat(last.length))
        expect(bounds.has(found.begins) && bounds.has(found.ends) && found.begins <= found.ends).toBe(true)
        expect(found.state === 'gone').toBe(found.begins === found.ends)
      }),
    )
  })
})
