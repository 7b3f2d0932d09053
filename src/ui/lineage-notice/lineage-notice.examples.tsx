import type { ComponentExamples } from '../example.ts'
import { english, short } from '../examples-words.ts'
import { LineageNotice } from './lineage-notice.tsx'

export const lineageNoticeExamples: ComponentExamples = {
  component: 'lineage-notice',
  examples: [
    {
      name: 'split in two',
      view: (
        <LineageNotice
          lang="de"
          title="Was daraus wurde"
          steps={[
            {
              sentence: 'Wurde geteilt. Daraus wurde:',
              on: '2025-01-01',
              reason: short,
              other: { href: '/de/measures/a', title: short, edition: short },
            },
            {
              sentence: 'Wurde geteilt. Daraus wurde:',
              on: '2025-01-01',
              reason: { ...short, words: '' },
              other: { href: '/de/measures/b', title: english, edition: short },
            },
          ]}
        />
      ),
    },
    {
      name: 'retired',
      view: (
        <LineageNotice
          lang="de"
          title="Was daraus wurde"
          steps={[{ sentence: 'Endet hier.', on: '2025-01-01', reason: short, other: null }]}
        />
      ),
    },
  ],
}
