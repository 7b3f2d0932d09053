import type { ComponentExamples } from '../example.ts'
import { Radios } from './radios.tsx'

const choices = [
  { value: 'on_track', label: 'auf Kurs' },
  { value: 'at_risk', label: 'gefährdet', hint: 'Es könnte noch gelingen.' },
]

export const radiosExamples: ComponentExamples = {
  component: 'radios',
  examples: [
    {
      name: 'plain',
      view: <Radios lang="de" name="assessment" label="Einschätzung" choices={choices} value="at_risk" />,
    },
    {
      name: 'with error',
      view: (
        <Radios
          lang="de"
          name="assessment-2"
          label="Einschätzung"
          hint="Ihre eigene"
          choices={choices}
          error="Wählen Sie eine aus."
        />
      ),
    },
  ],
}
