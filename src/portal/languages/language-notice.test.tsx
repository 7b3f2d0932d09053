import { expect, test } from 'vitest'
import { nothingSpoken, type Spoken } from '../../ui/said/spoken.ts'
import { LanguageNotice, mixClasses, noticeFor } from './language-notice.tsx'
import { sayLanguages } from './languages.messages.ts'

const spoken = (some: Partial<Spoken>): Spoken => ({ ...nothingSpoken(), ...some })

test.each([
  ['in the city’s own language nothing is said', {}, false, [], 'one-language'],
  ['all translated by people', { human: 9 }, false, [], 'one-language'],
  ['the interface alone is a machine’s', {}, true, ['interface'], 'one-language'],
  ['nothing translated', { foreign: 9 }, false, ['german'], 'one-language'],
  ['some not translated', { foreign: 1, human: 8 }, false, ['some_german'], undefined],
  ['all translated by machine', { machine: 9 }, true, ['machine'], 'one-language all-machine'],
  ['the machine beside people', { machine: 1, human: 8 }, true, ['interface', 'some_machine'], 'one-language'],
  ['the machine beside German', { machine: 8, foreign: 1 }, true, ['machine', 'some_german'], 'all-machine'],
  ['outdated beside German', { outdated: 1, foreign: 1 }, false, ['some_german'], undefined],
] as const)('%s', (_, some, draft, facts, classes) => {
  expect(noticeFor(spoken(some), draft)).toEqual(facts)
  expect(mixClasses(spoken(some))).toBe(classes)
})

test('it leads to the page about the languages, and is not there where there is nothing to say', () => {
  const html = String(<LanguageNotice lang="tr" spoken={spoken({ foreign: 3 })} />)
  expect(html).toContain('href="/tr/languages"')
  expect(html).toContain(sayLanguages('tr', 'notice.german'))
  expect(String(<LanguageNotice lang="en" spoken={spoken({ human: 3 })} />)).toBe('')
})
