import type { ComponentExamples } from '../example.ts'
import { HumanContact } from './human-contact.tsx'

const contact = {
  who: { words: 'Büro für Migration und Teilhabe', lang: 'de' as const },
  telephone: { shown: '0555 0100-200', dialled: '+495550100200' },
  hours: { words: 'Montag bis Freitag von 9 bis 16 Uhr', lang: 'de' as const },
  mail: 'plan@musterstadt.example.org',
  address: ['Marktplatz 1', '00000 Musterstadt'],
}

export const humanContactExamples: ComponentExamples = {
  component: 'human-contact',
  examples: [
    { name: 'whole', view: <HumanContact lang="de" contact={contact} /> },
    { name: 'brief, its hours in German on an English page', view: <HumanContact lang="en" contact={contact} brief /> },
    {
      name: 'only a name',
      view: <HumanContact lang="de" contact={{ ...contact, telephone: null, hours: null, mail: null, address: [] }} />,
    },
  ],
}
