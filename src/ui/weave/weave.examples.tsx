import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { Weave } from './weave.tsx'
import { WeaveLegend } from './weave-legend.tsx'

const words = {
  none: 'noch keine Maßnahme',
  planned: 'geplant',
  started: 'begonnen',
  advanced: 'fortgeschritten',
  done: 'abgeschlossen',
  ended: 'eingestellt',
  tied: 'steht in mehreren Feldern',
}

export const weaveExamples: ComponentExamples = {
  component: 'weave',
  examples: [
    {
      name: 'two fields, one goal in both',
      view: (
        <Weave
          lang="de"
          threads={[
            {
              href: '/de/plan/bildung',
              position: 1,
              title: short,
              note: '3 Ziele, 4 Maßnahmen',
              knots: [
                { href: '/de/goals/a', code: 'B1', title: long, progress: [3, 1], also: [] },
                { href: '/de/goals/b', code: 'B2', title: english, progress: [], also: ['S1'] },
                { href: '/de/goals/c', code: 'B3', title: short, progress: [0, null], also: [] },
              ],
            },
            {
              href: '/de/plan/soziales',
              position: 2,
              title: english,
              note: '1 Ziel, noch keine Maßnahme',
              knots: [{ href: '/de/goals/b', code: 'S1', title: english, progress: [], also: ['B2'] }],
            },
          ]}
        />
      ),
    },
    { name: 'legend', view: <WeaveLegend words={words} /> },
  ],
}
