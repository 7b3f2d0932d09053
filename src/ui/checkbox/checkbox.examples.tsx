import type { ComponentExamples } from '../example.ts'
import { Checkbox } from './checkbox.tsx'

export const checkboxExamples: ComponentExamples = {
  component: 'checkbox',
  examples: [
    { name: 'plain', view: <Checkbox name="leave-out" label="Unklare Zeilen auslassen" /> },
    { name: 'ticked', view: <Checkbox name="take" label="Ziel B9" checked /> },
  ],
}
