import { expect, test } from 'vitest'
import { sayUi } from '../ui.messages.ts'
import { humanContactExamples } from './human-contact.examples.tsx'
import { HumanContact } from './human-contact.tsx'

const [whole, brief, bare] = humanContactExamples.examples.map(({ view }) => String(view))

test('telephone with hours in words, mail and letter', () => {
  expect(whole).toContain('href="tel:+495550100200"')
  expect(whole).toContain('Montag bis Freitag von 9 bis 16 Uhr')
  expect(whole).toContain('mailto:plan@musterstadt.example.org')
  expect(whole).toContain('Marktplatz 1')
})

test('words in another language carry it', () => {
  expect(brief).toContain('<p><span lang="de">Montag bis Freitag')
})

test('what a city has not got is not shown, and no help is promised where nobody can be reached', () => {
  expect(bare).not.toMatch(/tel:|mailto:|<address/)
  for (const lang of ['de', 'en'] as const) {
    const who = { words: 'Stadtverwaltung', lang: 'de' } as const
    const contact = { who, telephone: null, hours: null, mail: null, address: [] }
    const help = sayUi(lang, 'contact.title')
    expect(String(<HumanContact lang={lang} contact={contact} />)).not.toContain(help)
    expect(String(<HumanContact lang={lang} contact={{ ...contact, mail: 'plan@example.org' }} />)).toContain(help)
  }
})
