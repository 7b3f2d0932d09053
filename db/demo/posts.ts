import type { PersonStory, PostStory } from './story.ts'

/** Who works on the plan. Nobody is real; each takes part in one unit. */
export const people: PersonStory[] = [
  { key: 'miriam', name: 'Miriam Osei', role: 'head', unit: 'integration' },
  { key: 'paul', name: 'Paul Behrens', role: 'editor', unit: 'integration' },
  { key: 'jana', name: 'Jana Winter', role: 'head', unit: 'bildung' },
  { key: 'samir', name: 'Samir Haddad', role: 'head', unit: 'schule' },
  { key: 'nora', name: 'Nora Feldmann', role: 'reader', unit: 'bildung' },
  { key: 'aylin', name: 'Aylin Brandt', role: 'reporter', unit: 'schule' },
  { key: 'tomasz', name: 'Tomasz Lindner', role: 'head', unit: 'soziales' },
  { key: 'leyla', name: 'Leyla Sommer', role: 'reporter', unit: 'soziales' },
  { key: 'henrik', name: 'Henrik Adomeit', role: 'head', unit: 'kultur' },
  { key: 'ines', name: 'Ines Albrecht', role: 'head', unit: 'personal' },
  { key: 'deniz', name: 'Deniz Kolb', role: 'head', unit: 'service' },
  { key: 'karin', name: 'Karin Thoma', role: 'reader', unit: 'wirtschaft' },
]

/** The posts that measures are led by. Two are vacant: one falls to the head above it, for the other nobody answers. */
export const posts: PostStory[] = [
  {
    key: 'leitung-integration',
    unit: 'integration',
    title: 'Leitung der Stabsstelle',
    heads: true,
    holders: [{ person: 'miriam', from: '2021-09-01' }],
    deputies: [{ person: 'paul', from: '2023-01-01' }],
  },
  {
    key: 'koordination',
    unit: 'integration',
    title: 'Koordination des Integrationsplans',
    holders: [{ person: 'paul', from: '2022-02-01' }],
    deputies: [{ person: 'miriam', from: '2022-02-01' }],
  },
  {
    key: 'leitung-bildung',
    unit: 'bildung',
    title: 'Fachbereichsleitung Bildung',
    heads: true,
    holders: [{ person: 'jana', from: '2019-08-01' }],
  },
  {
    key: 'leitung-schule',
    unit: 'schule',
    title: 'Abteilungsleitung Schule und Übergänge',
    heads: true,
    holders: [{ person: 'samir', from: '2020-02-01', until: '2027-01-31' }],
  },
  {
    key: 'sprachfoerderung',
    unit: 'schule',
    title: 'Fachstelle Sprachförderung',
    holders: [
      { person: 'nora', from: '2022-01-01', until: '2025-03-31' },
      { person: 'aylin', from: '2025-05-01' },
    ],
    deputies: [{ person: 'samir', from: '2025-04-01' }],
  },
  {
    key: 'leitung-soziales',
    unit: 'soziales',
    title: 'Fachbereichsleitung Soziales',
    heads: true,
    holders: [{ person: 'tomasz', from: '2021-04-01' }],
    deputies: [{ person: 'leyla', from: '2024-01-01' }],
  },
  {
    key: 'quartiersarbeit',
    unit: 'quartier',
    title: 'Fachstelle Quartiersarbeit',
    holders: [{ person: 'leyla', from: '2022-03-01', until: '2026-08-31' }],
  },
  {
    key: 'leitung-kultur',
    unit: 'kultur',
    title: 'Fachbereichsleitung Kultur und Sport',
    heads: true,
    holders: [{ person: 'henrik', from: '2022-06-01' }],
  },
  {
    key: 'leitung-personal',
    unit: 'personal',
    title: 'Fachbereichsleitung Personal und Organisation',
    heads: true,
    holders: [{ person: 'ines', from: '2018-01-01' }],
  },
  {
    key: 'verstaendliche-stadt',
    unit: 'service',
    title: 'Team Verständliche Stadt',
    heads: true,
    holders: [{ person: 'deniz', from: '2023-01-15' }],
  },
  {
    key: 'leitung-wirtschaft',
    unit: 'wirtschaft',
    title: 'Fachbereichsleitung Wirtschaft',
    heads: true,
    holders: [{ person: 'karin', from: '2017-05-01', until: '2026-09-30' }],
  },
]
