import type { ComponentExamples } from '../example.ts'
import { Select } from './select.tsx'

const options = [
  { value: '', label: 'jeder Stand' },
  { value: 'planned', label: 'geplant' },
  { value: 'started', label: 'begonnen' },
]

export const selectExamples: ComponentExamples = {
  component: 'select',
  examples: [
    { name: 'plain', view: <Select lang="de" name="status" label="Stand" options={options} value="started" /> },
    {
      name: 'with error',
      view: <Select lang="de" name="status-2" label="Stand" options={options} error="Wählen Sie einen Stand." />,
    },
  ],
}
