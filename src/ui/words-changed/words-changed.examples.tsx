import type { ComponentExamples } from '../example.ts'
import { type Run, WordsChanged } from './words-changed.tsx'

const runs: Run[] = [
  { kind: 'same', words: 'Beratungsstellen ' },
  { kind: 'gone', words: 'für Zugewanderte ' },
  { kind: 'new', words: 'und Schutzräume ' },
  { kind: 'same', words: 'werden ausgebaut' },
]

export const wordsChangedExamples: ComponentExamples = {
  component: 'words-changed',
  examples: [
    { name: 'both in one', view: <WordsChanged lang="de" source="de" runs={runs} /> },
    { name: 'as it was', view: <WordsChanged lang="de" source="de" runs={runs} side="before" /> },
    {
      name: 'as it became, in another language',
      view: <WordsChanged lang="en" source="de" runs={runs} side="after" />,
    },
  ],
}
