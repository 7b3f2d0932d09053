import type { ComponentExamples } from '../example.ts'
import { TextInput } from './text-input.tsx'

export const textInputExamples: ComponentExamples = {
  component: 'text-input',
  examples: [
    { name: 'plain', view: <TextInput lang="de" name="title" label="Titel" value="Lotsendienst" /> },
    {
      name: 'with hint and error',
      view: (
        <TextInput
          lang="de"
          name="mail"
          type="email"
          label="E-Mail"
          hint="Nur für Rückfragen"
          error="Geben Sie eine E-Mail-Adresse ein."
          required
        />
      ),
    },
    { name: 'optional', view: <TextInput lang="de" name="number" label="Nummer" optional /> },
  ],
}
