import { type Paper, say } from '../../platform/paper/paper.ts'
import type { ComponentExamples } from '../example.ts'
import { long, short } from '../examples-words.ts'
import { PaperView } from './paper-view.tsx'
import { signOf } from './status-sign.tsx'

const paper: Paper = {
  lang: 'de',
  title: 'Bericht',
  author: 'Stadt Musterstadt',
  day: '2026-11-27',
  accent: '#1a5fb4',
  cover: null,
  contents: 'Inhalt',
  running: '',
  words: { page: 'Seite {n} von {all}', table: 'Tabelle', picture: 'Abbildung' },
  blocks: [
    { is: 'heading', level: 2, words: say(short.words) },
    { is: 'paragraph', look: 'lead', words: say(long.words) },
    { is: 'counts', counts: [{ n: '24', words: 'gehen weiter' }] },
    {
      is: 'table',
      caption: [{ words: 'Maßnahmen nach Stand' }],
      columns: [
        { head: 'Maßnahme', width: 3 },
        { head: 'Stand', width: 2 },
        { head: 'Zahl', width: 1, isNumber: true },
      ],
      rows: [[say(short.words), [{ words: 'in Arbeit', sign: signOf('half', false) }], say('3')]],
      source: 'Quelle: Meldungen der Ämter',
    },
    { is: 'note', title: 'Was zu entscheiden ist', words: [say(short.words)] },
    { is: 'facts', facts: [{ term: 'Federführung', words: say('City Hall', 'en') }] },
  ],
}

export const paperExamples: ComponentExamples = {
  component: 'paper',
  examples: [{ name: 'a sheet', view: <PaperView paper={paper} /> }],
}
