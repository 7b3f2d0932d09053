import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { GoalList } from './goal-list.tsx'

export const goalListExamples: ComponentExamples = {
  component: 'goal-list',
  examples: [
    {
      name: 'long, with wording, in another language',
      view: (
        <GoalList
          lang="de"
          position={2}
          goals={[
            { href: '/de/goals/a', code: 'S1', title: long, note: 'noch keine Maßnahme', progress: [] },
            { href: '/de/goals/b', code: 'S2', title: short, wording: long, note: '2 Maßnahmen', progress: [1, 3] },
            { href: '/de/goals/c', code: 'S3', title: english, note: '1 Maßnahme', progress: [2] },
          ]}
        />
      ),
    },
  ],
}
