import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { Milestones } from './timeline.tsx'

export const timelineExamples: ComponentExamples = {
  component: 'timeline',
  examples: [
    {
      name: 'done, overdue, to come',
      view: (
        <Milestones
          lang="de"
          milestones={[
            { title: short, due: '2024-03-31', doneOn: '2024-05-15', overdue: false },
            { title: english, due: '2026-09-30', doneOn: null, overdue: true },
            { title: long, due: '2027-03-31', doneOn: null, overdue: false },
          ]}
        />
      ),
    },
  ],
}
