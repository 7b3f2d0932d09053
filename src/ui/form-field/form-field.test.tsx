import { expect, test } from 'vitest'
import { DateInput } from '../date-input/date-input.tsx'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import { Radios } from '../radios/radios.tsx'
import { Select } from '../select/select.tsx'
import { TextArea } from '../text-area/text-area.tsx'
import { TextInput } from '../text-input/text-input.tsx'

const told = { lang: 'de', name: 'x', label: 'Wort', hint: 'Ein Wort', error: 'Schreiben Sie ein Wort.' } as const

test.each([
  ['text', String(<TextInput {...told} />)],
  ['longer text', String(<TextArea {...told} />)],
  ['selection', String(<Select {...told} options={[]} />)],
  ['day', String(<DateInput {...told} />)],
])('%s: the label belongs to it, hint and error are read out with it', (_, html) => {
  expect(html).toContain('<label class="kern-label" for="x">')
  expect(html).toContain('aria-describedby="x-hint x-error"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('id="x-hint"')
  expect(html).toContain('<p class="field-error" id="x-error"><span class="visually-hidden">Fehler: </span>')
})

test('a choice is a group with its own name, and its first option is where an error leads', () => {
  const choices = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ]
  const html = String(<Radios {...told} choices={choices} value="b" />)
  expect(html).toContain('<fieldset class="kern-fieldset kern-fieldset--error" aria-describedby="x-hint x-error">')
  expect(html).toMatch(/type="radio" id="x" name="x" value="a"/)
  expect(html).toMatch(/id="x-2" name="x" value="b" checked=""/)
})

test('a day says how it may be written', () => {
  expect(String(<DateInput lang="de" name="x" label="Tag" />)).toContain('Zum Beispiel 22.11.2026')
})

test('what was typed comes back, markup as text', () => {
  expect(String(<TextArea {...told} value={'<b>"'} />)).toContain('&lt;b&gt;&quot;</textarea>')
  expect(String(<TextInput {...told} value={'"><script>'} />)).not.toContain('<script>')
})

test('the summary leads to each field, gets the focus, and is absent without errors', () => {
  const html = String(<ErrorSummary lang="de" errors={[{ name: 'x', words: 'Schreiben Sie ein Wort.' }]} />)
  expect(html).toContain('<a href="#x">Schreiben Sie ein Wort.</a>')
  expect(html).toContain('autofocus')
  expect(String(<ErrorSummary lang="de" errors={[]} />)).toBe('')
})
