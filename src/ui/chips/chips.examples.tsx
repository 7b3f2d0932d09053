import type { ComponentExamples } from '../example.ts'
import { english, short } from '../examples-words.ts'
import { Chips } from './chips.tsx'

export const chipsExamples: ComponentExamples = {
  component: 'chips',
  examples: [
    {
      name: 'fields',
      view: (
        <Chips
          chips={[
            { name: short.words, position: 1, href: '/de/plan/bildung' },
            { name: english.words, lang: 'en', position: 2, href: '/de/plan/soziales' },
          ]}
        />
      ),
    },
    {
      name: 'what was chosen, to be taken away',
      view: (
        <Chips
          label="Ausgewählt"
          chips={[{ name: 'gefährdet', href: '/de/measures', removes: 'Nicht mehr auswählen: gefährdet' }]}
        />
      ),
    },
  ],
}
