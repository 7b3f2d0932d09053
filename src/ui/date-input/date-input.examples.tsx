import type { ComponentExamples } from '../example.ts'
import { DateInput } from './date-input.tsx'

export const dateInputExamples: ComponentExamples = {
  component: 'date-input',
  examples: [
    { name: 'plain', view: <DateInput lang="de" name="as-of" label="An welchem Tag gilt das?" value="22.11.2026" /> },
    {
      name: 'with error',
      view: <DateInput lang="de" name="due" label="Bis wann?" value="31.2.2026" error="Den Tag gibt es nicht." />,
    },
  ],
}
