import type { ComponentExamples } from '../example.ts'
import { GoalRing } from './goal-ring.tsx'

export const goalRingExamples: ComponentExamples = {
  component: 'goal-ring',
  examples: [
    { name: 'no measure', view: <GoalRing code="B1" progress={[]} /> },
    { name: 'one planned', view: <GoalRing code="B2" progress={[0]} /> },
    { name: 'one done', view: <GoalRing code="B3" progress={[3]} /> },
    { name: 'every step, one ended', view: <GoalRing code="B12" progress={[3, 2, 1, 0, null]} /> },
    { name: 'many, a long code', view: <GoalRing code="F112" progress={[3, 3, 3, 2, 2, 1, 1, 1, 0, 0, 0, 0]} /> },
  ],
}
