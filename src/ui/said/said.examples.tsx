import type { ComponentExamples } from '../example.ts'
import { english, machine, outdated, short } from '../examples-words.ts'
import { Paragraphs } from './paragraphs.tsx'
import { Said } from './said.tsx'

export const saidExamples: ComponentExamples = {
  component: 'said',
  examples: [
    { name: 'in the language of the page', view: <Said text={short} lang="de" /> },
    { name: 'in another language', view: <Said text={english} lang="de" /> },
    { name: 'in another language, marked elsewhere', view: <Said text={english} lang="de" quiet /> },
    { name: 'translated by machine', view: <Said text={machine} lang="de" /> },
    { name: 'translation outdated', view: <Said text={outdated} lang="de" /> },
    {
      name: 'paragraphs',
      view: <Paragraphs text={{ ...short, words: 'Erster Absatz.\n\nZweiter Absatz.' }} lang="en" />,
    },
    {
      name: 'headings, lists, stress and a link',
      view: (
        <Paragraphs
          text={{
            ...short,
            words: '## Was es gibt\n- Kaffee\n- _viel_ Zeit\n\n1. Kommen\n2. [Anmelden](https://www.example.org/)',
          }}
          lang="de"
        />
      ),
    },
  ],
}
