import type { ComponentExamples } from '../example.ts'
import { TextInput } from '../text-input/text-input.tsx'
import { FilterForm } from './filter-form.tsx'

export const filterFormExamples: ComponentExamples = {
  component: 'filter-form',
  examples: [
    {
      name: 'filtered',
      view: (
        <FilterForm
          action="/de/measures"
          label="Maßnahmen auswählen"
          apply="Anzeigen"
          reset={{ href: '/de/measures', label: 'Auswahl aufheben' }}
        >
          <TextInput lang="de" name="words" type="search" label="Wörter im Text" value="Lotsen" />
        </FilterForm>
      ),
    },
  ],
}
