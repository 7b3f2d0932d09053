import { original } from '../../i18n/text.ts'
import type { ComponentExamples } from '../example.ts'
import { SearchHit, SearchHits } from './search-hit.tsx'

export const searchHitExamples: ComponentExamples = {
  component: 'search-hit',
  examples: [
    {
      name: 'a goal, and a measure of an earlier edition',
      view: (
        <SearchHits>
          <SearchHit
            lang="de"
            href="#"
            kind="Ziel S6"
            title={{
              text: original('Bezahlbare Wohnungen', 'de'),
              pieces: [
                { words: 'Bezahlbare ', isMarked: false },
                { words: 'Wohnungen', isMarked: true },
              ],
            }}
            excerpt={{
              text: original('Alle drei brauchen eine Miete, die sie zahlen können.', 'de'),
              pieces: [
                { words: 'Alle drei brauchen eine ', isMarked: false },
                { words: 'Miete', isMarked: true },
                { words: ', die sie zahlen können.', isMarked: false },
              ],
            }}
          />
          <SearchHit
            lang="de"
            href="#"
            kind="Maßnahme 08-S-1"
            note="aus einer früheren Ausgabe"
            title={{ text: original('Housing office', 'en'), pieces: [{ words: 'Housing office', isMarked: false }] }}
          />
        </SearchHits>
      ),
    },
  ],
}
