import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { PageTitle } from './page-title.tsx'

export const pageTitleExamples: ComponentExamples = {
  component: 'page-title',
  examples: [
    { name: 'short', view: <PageTitle title={short} lang="de" kicker="Ziel B9 · S7 · K7" lead={long} /> },
    { name: 'as long as a real goal', view: <PageTitle title={long} lang="de" kicker="Ziel B7" /> },
    { name: 'in another language', view: <PageTitle title={english} lang="de" /> },
  ],
}
