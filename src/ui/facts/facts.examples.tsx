import type { ComponentExamples } from '../example.ts'
import { Fact, FactLines, Facts } from './facts.tsx'

export const factsExamples: ComponentExamples = {
  component: 'facts',
  examples: [
    {
      name: 'one value, several values',
      view: (
        <Facts>
          <Fact term="Federführung">Fachbereich Soziales</Fact>
          <Fact term="Durchführung">
            <FactLines lines={['Verein Brücke', 'Elternnetzwerk']} />
          </Fact>
        </Facts>
      ),
    },
  ],
}
