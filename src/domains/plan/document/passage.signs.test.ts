import { expect, test } from 'vitest'
import { readPlainText } from '../import/readers/plain.reader.ts'
import { changesOf, correct } from './correction.apply.ts'
import { chosenSigns } from './correction.form.ts'
import { likelyChoices, viewDocument } from './document.view.ts'
import { saySign } from './sign.words.ts'

const plan = readPlainText(`Handlungsfeld 1: Sport

Der Sport verbindet. Vereine öffnen sich.

Ziele:

- Alle finden einen Verein.

Maßnahme 1: Vereinskarte

Drei Monate kostet nichts etwas. Danach gilt der Beitrag.

Handlungsfeld 2: Kultur

Die Kultur lebt auf Plätzen. Alle sind dabei.
`)

test('what stands under a measure is not alike an introduction, though written alike', () => {
  const last = String(plan.passages.length - 1)
  const state = correct(plan, [{ kind: 'role', passage: last, choice: 'introduction' }])
  const signs = chosenSigns({ passage: last }, state, 'introduction')
  const measured = state.document.passages.findIndex(({ text }) => text.startsWith('Drei Monate'))
  const changes = changesOf(state, { kind: 'alike', passage: last, choice: 'introduction', signs }).map(({ at }) => at)
  expect(signs).toContain('under:field')
  expect(signs.filter((sign) => sign.startsWith('length:'))).toEqual([])
  expect(changes).not.toContain(measured)
})

test('of what was not understood one can say at once that it belongs to nothing', () => {
  for (const view of viewDocument(plan, []).passages) {
    for (const under of ['nothing', 'field', 'goal', 'measure']) {
      expect(likelyChoices({ ...view, choice: 'unread' }, under)).toContain('set-aside')
    }
  }
})

test('signs are told in words, not in the numbers that Wirken counts with', () => {
  const said = ['look:1.1b', 'look:1.0', 'mark:1./1', 'mark:1.1/3', 'mark:•'].map((sign) => saySign('de', sign))
  expect(said).toEqual([
    'fett sind, in 110 % der Größe des übrigen Textes',
    'nicht fett sind, in der Größe des übrigen Textes',
    'so nummeriert sind: 1.',
    'so nummeriert sind: 1.1.1',
    'dieses Listenzeichen haben: •',
  ])
})
