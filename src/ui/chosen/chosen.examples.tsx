import type { ComponentExamples } from '../example.ts'
import { english } from '../examples-words.ts'
import { Chosen } from './chosen.tsx'

export const chosenExamples: ComponentExamples = {
  component: 'chosen',
  examples: [
    {
      name: 'two choices, one in another language',
      view: (
        <Chosen
          label="Ausgewählt"
          choices={[
            { name: 'gefährdet', href: '/de/measures', label: 'Nicht mehr auswählen: gefährdet' },
            { name: english.words, lang: 'en', href: '/de/measures', label: `Nicht mehr auswählen: ${english.words}` },
          ]}
        />
      ),
    },
  ],
}
