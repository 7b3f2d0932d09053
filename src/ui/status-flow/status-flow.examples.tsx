import type { ComponentExamples } from '../example.ts'
import { StatusFlow } from './status-flow.tsx'

const places = [
  { end: 'planned', word: 'geplant', shape: 'empty' },
  { end: 'started', word: 'begonnen', shape: 'half' },
  { end: 'completed', word: 'abgeschlossen', shape: 'done' },
  { end: 'silent', word: 'nicht zu beurteilen', shape: 'unknown' },
] as const
const bands = [
  { from: 'planned', to: 'planned', n: 12 },
  { from: 'planned', to: 'started', n: 31 },
  { from: 'started', to: 'started', n: 40 },
  { from: 'started', to: 'completed', n: 17 },
  { from: 'started', to: 'silent', n: 4 },
  { from: 'silent', to: 'started', n: 1 },
] as const
const words = { title: 'Wie sich der Stand geändert hat', description: 'Die Zahlen stehen in der Tabelle.' }

export const statusFlowExamples: ComponentExamples = {
  component: 'status-flow',
  examples: [
    {
      name: 'between two rounds',
      view: <StatusFlow lang="de" name="flow-example" {...words} places={places} bands={bands} />,
    },
    {
      name: 'mirrored where one reads from right to left',
      view: <StatusFlow lang="ar" name="flow-mirrored" {...words} places={places} bands={bands} />,
    },
  ],
}
