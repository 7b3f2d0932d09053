import { expect, test } from 'vitest'
import { elementsOf, textOf } from '../../../test/support/page.ts'
import { original } from '../../i18n/text.ts'
import { timeBarsExamples } from './time-bars.examples.tsx'
import { TimeBars } from './time-bars.tsx'

const [two = '', many = '', one = ''] = timeBarsExamples.examples.map(({ view }) => String(view))

test('a bar says in words how it stands, how long it runs, and which step is late', () => {
  const words = textOf(two)
  expect(words).toContain('begonnen · 1. März 2023 bis 30. Juni 2027 · 1 von 3 Schritten erledigt')
  expect(words).toContain('Räume in Nord gemietet: überfällig seit 30. September 2026')
  expect(words).not.toContain('Dienst in allen Stadtteilen')
})

test('the shape of a step says whether it is done, due or overdue; its name is told on pointing at it', () => {
  expect(two).toContain('<title>Dienst in allen Stadtteilen: geplant bis 30. Juni 2027</title>')
  const shapes = elementsOf(one, 'path').map((path) => path.class)
  expect(shapes).toEqual(['step', 'step__full', 'step step--late', 'step step--late', 'step'])
})

test('what has no date has no bar', () => {
  const [first = ''] = two.split('times__group field-2')
  expect(elementsOf(first, 'li')).toHaveLength(6)
  expect(first.match(/class="times__bar"/g)).toHaveLength(5)
})

test('of many years every second one is named', () => {
  expect(textOf(many)).toContain('2018 2020 2022')
})

test('a step of what was discontinued is not late', () => {
  const step = { title: original('Baubeginn', 'de'), due: '2013-03-31', doneOn: null, isGone: true }
  const bar = { title: step.title, words: [], step: null, startsOn: '2010-01-01', endsOn: '2016-06-30', steps: [step] }
  const groups = [{ position: 1, bars: [bar] }]
  const html = String(<TimeBars lang="de" years={{ first: 2008, last: 2021 }} today="2026-11-27" groups={groups} />)
  expect(html).toContain('geplant bis 31. März 2013')
  expect(html).not.toMatch(/überfällig|step--late/)
})

test('today is marked only where it lies within the years', () => {
  const on = (today: string) =>
    String(<TimeBars lang="de" years={{ first: 2008, last: 2021 }} today={today} groups={[]} />)
  expect(on('2021-12-31')).toContain('times__today')
  expect(on('2022-01-01')).not.toContain('times__today')
  expect(on('2007-12-31')).not.toContain('times__today')
})
