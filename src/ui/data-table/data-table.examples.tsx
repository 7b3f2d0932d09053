import type { ComponentExamples } from '../example.ts'
import { long, short } from '../examples-words.ts'
import { DataTable } from './data-table.tsx'

export const dataTableExamples: ComponentExamples = {
  component: 'data-table',
  examples: [
    {
      name: 'words and numbers, with a foot',
      view: (
        <DataTable
          label="Tabelle: Ziele"
          caption="Ziele mit ihren Maßnahmen"
          columns={[{ name: 'Ziel' }, { name: 'Handlungsfeld' }, { name: 'Maßnahmen', isNumber: true }]}
          rows={[
            [<a href="/de/goals/a">{long.words}</a>, 'Bildung', 3],
            [short.words, 'Bildung, Soziales', 12],
          ]}
          foot={['Zusammen', '', 15]}
        />
      ),
    },
  ],
}
