import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import type { BandEnd, BandLink, Descent } from './bands.ts'
import { LineageBands } from './lineage-bands.tsx'

const names = { earlier: 'Lokaler Integrationsplan 2008', later: 'Zusammen in Musterstadt' }

function ends(letter: string, count: number): BandEnd[] {
  const titles = [short, long, english]
  return Array.from({ length: count }, (_, i) => ({
    id: `${letter}${i + 1}`,
    code: `${letter}${i + 1}`,
    title: titles[i % 3]!,
    href: `/de/goals/${letter}${i + 1}`.toLowerCase(),
  }))
}

const links: BandLink[] = [
  { from: 'A1', to: 'B1', kind: 'continued' },
  { from: 'A2', to: 'B2', kind: 'split' },
  { from: 'A2', to: 'B3', kind: 'split' },
  { from: 'A3', to: 'B4', kind: 'merged' },
  { from: 'A4', to: 'B4', kind: 'merged' },
  { from: 'A6', to: 'B5', kind: 'split' },
  { from: 'A6', to: 'B6', kind: 'split' },
  { from: 'A7', to: 'B6', kind: 'merged' },
]
const descent: Descent = { earlier: ends('A', 7), later: ends('B', 8), links, ended: ['A5'] }

export const lineageBandsExamples: ComponentExamples = {
  component: 'lineage-bands',
  examples: [
    { name: 'every way on', view: <LineageBands lang="de" names={names} descent={descent} /> },
    {
      name: 'nobody has said yet',
      view: <LineageBands lang="de" names={names} descent={{ ...descent, links: [], ended: [] }} />,
    },
  ],
}
