import type { ComponentExamples } from '../example.ts'
import { SearchForm } from './search-form.tsx'

export const searchFormExamples: ComponentExamples = {
  component: 'search-form',
  examples: [
    {
      name: 'asked',
      view: (
        <SearchForm
          lang="de"
          action="/de/search"
          label="Wonach suchen Sie?"
          send="Suchen"
          hint="In Ihrer Sprache, mit Ihren Worten"
          value="Wohnung zu teuer"
        />
      ),
    },
  ],
}
