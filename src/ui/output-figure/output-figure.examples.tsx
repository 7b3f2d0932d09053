import type { ComponentExamples } from '../example.ts'
import { english, short } from '../examples-words.ts'
import { OutputFigures } from './output-figure.tsx'

const figure = { label: short, unit: short, value: 3120, target: 4000, asOf: '2026-10-31', source: short }

export const outputFigureExamples: ComponentExamples = {
  component: 'output-figure',
  examples: [
    {
      name: 'with a plan, without, without a value',
      view: (
        <OutputFigures
          lang="de"
          figures={[
            { ...figure, of: { href: '/de/measures/a', title: english } },
            { ...figure, target: null },
            { ...figure, value: null },
          ]}
        />
      ),
    },
  ],
}
