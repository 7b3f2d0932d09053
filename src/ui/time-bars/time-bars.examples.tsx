import { original } from '../../i18n/text.ts'
import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import type { Progress } from '../goal-ring/arcs.ts'
import { type TimeBar, TimeBars } from './time-bars.tsx'
import { TimeLegend } from './time-legend.tsx'

const years = { first: 2022, last: 2027 }
const today = '2026-11-27'
const steps = [
  { title: original('Acht Lots*innen eingestellt', 'de'), due: '2024-03-31', doneOn: '2024-05-15' },
  { title: original('Räume in Nord gemietet', 'de'), due: '2026-09-30', doneOn: null },
  { title: original('Dienst in allen Stadtteilen', 'de'), due: '2027-06-30', doneOn: null },
]

function bar(given: Partial<TimeBar>): TimeBar {
  return {
    title: short,
    href: '/de/measures/a',
    words: ['begonnen', '1. März 2023 bis 30. Juni 2027'],
    step: 1,
    startsOn: '2023-03-01',
    endsOn: '2027-06-30',
    steps: [],
    ...given,
  }
}

function untitled({ title: _, ...rest }: TimeBar): TimeBar {
  return rest
}

const bars = [
  bar({ steps }),
  bar({ title: long, step: 3, endsOn: null, words: ['dauerhaft', 'ab 1. März 2023'] }),
  bar({ title: english, step: 0, startsOn: null, words: ['geplant', 'bis 30. Juni 2027'] }),
  bar({ step: null, endsOn: '2024-12-31', words: ['eingestellt'] }),
  bar({ step: 2, startsOn: '1998-01-01', endsOn: '2040-12-31', words: ['fortgeschritten'] }),
  bar({ step: 0, startsOn: null, endsOn: null, words: ['geplant', 'Zeitraum noch nicht genannt'] }),
]

export const timeBarsExamples: ComponentExamples = {
  component: 'time-bars',
  examples: [
    {
      name: 'two fields',
      view: (
        <TimeBars
          lang="de"
          years={years}
          today={today}
          groups={[
            { position: 1, title: short, href: '/de/plan/a', bars },
            { position: 2, title: english, note: 'Noch keine Maßnahme.', bars: [] },
          ]}
        />
      ),
    },
    {
      name: 'twelve fields, 120 measures, twelve years',
      view: (
        <TimeBars
          lang="de"
          years={{ first: 2018, last: 2029 }}
          today={today}
          groups={Array.from({ length: 12 }, (_, field) => ({
            position: field + 1,
            title: field % 3 === 1 ? long : short,
            href: `/de/plan/${field}`,
            bars: Array.from({ length: 10 }, (_, i) =>
              bar({
                title: i % 4 === 2 ? long : short,
                step: ([0, 1, 2, 3, null] as const satisfies readonly Progress[])[(i + field) % 5]!,
                startsOn: `${2018 + ((i * 5 + field) % 8)}-0${1 + (i % 9)}-01`,
                endsOn: i % 3 === 0 ? null : `${2026 + ((i + field) % 4)}-12-31`,
                steps: i % 2 === 0 ? steps : [],
              }),
            ),
          }))}
        />
      ),
    },
    {
      name: 'one measure on its own page',
      view: (
        <TimeBars lang="de" years={years} today={today} groups={[{ position: 4, bars: [untitled(bar({ steps }))] }]} />
      ),
    },
    { name: 'legend', view: <TimeLegend lang="de" today={today} /> },
  ],
}
