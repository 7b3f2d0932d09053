import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { EditionList } from './edition-list.tsx'

export const editionListExamples: ComponentExamples = {
  component: 'edition-list',
  examples: [
    {
      name: 'two, one of them without years and subtitle',
      view: (
        <EditionList
          lang="de"
          editions={[
            {
              href: '/de/plan',
              title: short,
              subtitle: long,
              state: 'Gilt heute',
              years: '2022–2027',
              facts: ['6 Handlungsfelder, 35 Ziele', <a href="/de/plans/lip-2008">Folgt auf: Plan 2008</a>],
            },
            {
              href: '/de/plans/b',
              title: english,
              subtitle: { ...short, words: '' },
              state: 'Galt früher',
              years: undefined,
              facts: ['3 Ziele'],
            },
          ]}
        />
      ),
    },
  ],
}
