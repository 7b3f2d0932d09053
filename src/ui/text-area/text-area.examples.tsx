import type { ComponentExamples } from '../example.ts'
import { TextArea } from './text-area.tsx'

export const textAreaExamples: ComponentExamples = {
  component: 'text-area',
  examples: [
    {
      name: 'with hint and error',
      view: (
        <TextArea
          lang="de"
          name="reason"
          label="Warum ist das der Stand?"
          hint="Ein oder zwei Sätze. Alle können sie lesen."
          error="Schreiben Sie, warum."
          required
        />
      ),
    },
  ],
}
