import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { Decisions } from './decision.tsx'

export const decisionExamples: ComponentExamples = {
  component: 'decision',
  examples: [
    {
      name: 'with paper and an address of its own, with neither',
      view: (
        <Decisions
          lang="de"
          decisions={[
            {
              kind: 'Beschluss, bindend',
              outcome: 'mit Änderungen angenommen',
              body: english,
              decidedOn: '2022-09-29',
              title: short,
              paperNumber: '1234/2022',
              paperUrl: 'https://ratsinfo.example.org/1234',
              reason: long,
              href: '/de/decisions?year=2022#d-1',
            },
            {
              kind: 'Empfehlung, nicht bindend',
              outcome: 'zurückgegeben',
              body: short,
              decidedOn: '2022-06-01',
              title: short,
              paperNumber: null,
              paperUrl: null,
              reason: { ...short, words: '' },
            },
          ]}
        />
      ),
    },
  ],
}
