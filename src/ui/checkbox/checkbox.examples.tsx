import type { ComponentExamples } from '../example.ts'
import { Checkbox, Confirmation } from './checkbox.tsx'

export const checkboxExamples: ComponentExamples = {
  component: 'checkbox',
  examples: [
    { name: 'plain', view: <Checkbox name="leave-out" label="Unklare Zeilen auslassen" /> },
    { name: 'ticked', view: <Checkbox name="take" label="Ziel B9" checked /> },
    { name: 'to be confirmed', view: <Confirmation lang="de" name="sure" label="Ja, den Entwurf löschen" /> },
    {
      name: 'not confirmed',
      view: (
        <Confirmation
          lang="de"
          name="not-sure"
          label="Ja, den Entwurf löschen"
          error="Setzen Sie das Häkchen, wenn Sie den Entwurf löschen wollen."
        />
      ),
    },
  ],
}
