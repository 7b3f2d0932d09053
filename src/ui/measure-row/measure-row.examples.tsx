import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { MeasureRow, MeasureRows } from './measure-row.tsx'

export const measureRowExamples: ComponentExamples = {
  component: 'measure-row',
  examples: [
    {
      name: 'with everything, with nothing, in another language',
      view: (
        <MeasureRows>
          <MeasureRow
            lang="de"
            href="/de/measures/a"
            title={long}
            status={{ shape: 'half', word: 'begonnen', assessment: { word: 'gefährdet', worry: true } }}
            number="2.4"
            facts={['Fachbereich Soziales', 'bis 30. Juni 2027']}
            reason={short}
            next={{ label: 'Nächster Schritt:', title: short, when: 'überfällig seit 31. Januar 2027', late: true }}
          />
          <MeasureRow
            lang="de"
            href="/de/measures/b"
            title={english}
            status={{ shape: 'dotted', word: 'noch kein Stand' }}
            facts={[]}
          />
        </MeasureRows>
      ),
    },
  ],
}
