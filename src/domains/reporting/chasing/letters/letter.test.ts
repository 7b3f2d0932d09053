import { expect, test } from 'vitest'
import { sender } from '../../../../../test/support/site.ts'
import { languages } from '../../../../i18n/languages.ts'
import { letterOf, type Told } from './letter.ts'

const told: Told = {
  ...{ city: 'Musterstadt', name: 'Rosa Amtlich', title: 'Sachstand 2026', words: 'Danke!' },
  ...{ dueOn: '2026-12-18', isOver: false, minutes: 40, missing: [] },
  asked: [{ kind: 'invited', measure: 'B-1 Lesepatinnen' }],
}
const links = { link: 'https://plan.example/de/sheets/x', see: 'https://plan.example/workspace' }

test('a letter says what is asked, how long it takes, by when, where, how to pass it on and whom to ask', () => {
  const { subject, words } = letterOf(told, sender.contactIn, 'de', links)
  expect(subject).toBe('Musterstadt: Wie steht es um Ihre Maßnahmen? Bitte bis 18. Dezember 2026')
  expect(words.split('\n\n')).toEqual([
    'Guten Tag Rosa Amtlich,',
    'für „Sachstand 2026“ fragen wir Sie, wie es um diese Maßnahmen steht:',
    '• B-1 Lesepatinnen',
    'Danke!',
    'Bitte antworten Sie bis 18. Dezember 2026.',
    'Das dauert zusammen etwa 40 Minuten. Was wir schon wissen, steht schon da. Ist nichts neu, genügt ein Klick.',
    'Zum Antworten brauchen Sie kein Kennwort:',
    'https://plan.example/de/sheets/x',
    'Der Link ist nur für Sie. Weiß eine Kollegin oder ein Kollege es besser? Auf der Seite können Sie eine Maßnahme weitergeben.',
    'Sie haben Fragen? Ada Arndt, 0511 555 000\n',
  ])
})

test('one letter tells all that there is: own measures, those of a post that one stands in for, what units miss', () => {
  const asked = [
    { kind: 'returned', measure: 'B-1' },
    { kind: 'deputy', measure: 'B-2' },
  ] as const
  const missing = [{ unit: 'Sozialamt', count: 2 }]
  const { subject, words } = letterOf({ ...told, asked: [...asked], missing }, sender.contactIn, 'de', links)
  expect(subject).toBe('Musterstadt: Bitte antworten Sie in Vertretung')
  for (const said of ['• B-1 (mit Rückfrage)', '• B-2', '• Sozialamt: 2', links.see]) expect(words).toContain(said)
})

test('many measures are cut short, and a day of work is told in hours', () => {
  const asked = Array.from({ length: 25 }, (_, at) => ({ kind: 'invited' as const, measure: `M${at}` }))
  const { words } = letterOf({ ...told, asked, minutes: 475 }, sender.contactIn, 'de', links)
  expect(words).toContain('• M19\nund 5 weitere')
  expect(words).toContain('8 Stunden')
})

test.for(languages)('a letter in %s stands alone, its link at the end of a line', (lang) => {
  const { words } = letterOf(told, sender.contactIn, lang, links)
  expect(words.split('\n')).toContain(links.link)
  expect(words).not.toContain('{')
})
