import type { ComponentExamples } from '../example.ts'
import { english, short } from '../examples-words.ts'
import { FieldChips } from './field-chip.tsx'

export const fieldChipExamples: ComponentExamples = {
  component: 'field-chip',
  examples: [
    {
      name: 'twelve colours',
      view: (
        <FieldChips
          lang="de"
          label="Handlungsfelder"
          fields={Array.from({ length: 12 }, (_, i) => ({
            href: `/de/plan/${i}`,
            position: i + 1,
            title: i === 3 ? english : short,
          }))}
        />
      ),
    },
  ],
}
