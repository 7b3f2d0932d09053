import type { ComponentExamples } from '../example.ts'
import { Tally } from './tally.tsx'

const counts = [
  { n: '24', words: 'gehen weiter' },
  { n: '3', words: 'gingen in anderen auf' },
  { n: '1', words: 'endete' },
]

export const tallyExamples: ComponentExamples = {
  component: 'tally',
  examples: [{ name: 'three numbers', view: <Tally counts={counts} /> }],
}
