import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { Descent } from './descent.tsx'

const from = { href: '/de/goals/a', code: 'B2', title: short, words: <p>{long.words}</p> }

export const descentExamples: ComponentExamples = {
  component: 'descent',
  examples: [
    {
      name: 'goes on, was split, ended',
      view: (
        <Descent
          lang="de"
          items={[
            {
              from,
              shape: 'done',
              outcome: 'Geht weiter als',
              to: [{ href: '/de/goals/b', code: 'B9 · S7', title: long }],
              reasons: [short],
            },
            {
              from: { ...from, code: '' },
              shape: 'turn',
              outcome: 'Wurde geteilt in',
              to: [
                { href: '/de/goals/c', code: 'B3', title: english },
                { href: '/de/goals/d', code: 'B4', title: short },
              ],
              reasons: [],
            },
            { from, shape: 'ended', outcome: 'Endete', to: [], reasons: [long], note: 'Hier führt nichts weiter.' },
          ]}
        />
      ),
    },
  ],
}
