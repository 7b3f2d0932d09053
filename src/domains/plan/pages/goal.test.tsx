import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { sampleChanges } from './change.sample.ts'
import { GoalView } from './goal.tsx'
import { sampleGoalPage } from './goal-page.sample.ts'
import { sayPages } from './pages.messages.ts'
import { around, de } from './plan.sample.ts'
import { sampleMeasure } from './sheet.sample.ts'

const html = (view: Child) => String(view)
const measure = sampleMeasure()

describe('a goal', () => {
  test('answers in the order that readers ask', () => {
    const page = html(<GoalView page={{ ...sampleGoalPage, earlier: measure.earlier }} {...around('de')} />)
    const questions = [
      'Was wir wollen',
      'Wo wir stehen',
      'Was getan wird',
      'Was Sie jetzt nutzen können',
      'Wer entscheidet',
      'Was vorher war',
    ]
    const places = questions.map((question) => page.indexOf(question))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('keeps what was done, what came of it and the background apart, and says of each what is missing', () => {
    const page = html(<GoalView page={sampleGoalPage} {...around('de')} />)
    const layers = ['evidence.done', 'evidence.effect', 'evidence.context'] as const
    const headings = layers.map((key) => page.indexOf(`<h3>${sayPages('de', key)}</h3>`))
    expect(headings).not.toContain(-1)
    expect(headings).toEqual(headings.toSorted((a, b) => a - b))
    expect(page).toContain('Von 4 Schritten der Maßnahmen ist 1 erledigt. 2 sind überfällig.')
    expect(page).toContain('Gezählt aus den Blättern der Maßnahmen, 22. November 2026.')
    expect(page).toContain('Familien mit Leistungsbezug')
    const bare = { ...sampleGoalPage, output: { steps: { done: 0, overdue: 0, total: 0 }, indicators: [] } }
    const silent = html(<GoalView page={bare} {...around('de')} />)
    expect(silent).toContain(sayPages('de', 'evidence.no_figures'))
    expect(silent).toContain(sayPages('de', 'evidence.no_indicator'))
    expect(silent).not.toContain('Schritten der Maßnahmen')
  })

  test('leads to its neighbours in the field', () => {
    const page = html(<GoalView page={sampleGoalPage} {...around('de')} />)
    expect(page).toContain('Nächstes Ziel: B3')
    expect(page).not.toContain('Voriges Ziel')
  })

  test('says that nothing has been measured, and shows what its measures count', () => {
    const figures = [{ figure: measure.sheet.figures[0]!, measure: { slug: 'lotsen', title: measure.title } }]
    const page = html(<GoalView page={{ ...sampleGoalPage, figures }} {...around('de')} />)
    expect(page).toContain('<strong>Für dieses Ziel gibt es noch keine Messung.</strong>')
    expect(page).toContain('312')
    expect(page).toContain('nicht was es bewirkt hat')
  })

  test('names once what changed more than once', () => {
    const [first] = sampleChanges
    const changes = ['2026-11-10', '2026-06-30', '2025-06-30'].map((on) => ({ ...first!, on }))
    const page = html(<GoalView page={{ ...sampleGoalPage, changes }} {...around('de')} />)
    const told = page.slice(page.indexOf('id="changes"'))
    expect(told.match(/<h3/g)).toHaveLength(1)
    expect(told.match(/<time/g)!.length).toBeGreaterThanOrEqual(3)
  })

  test('without a short form the wording itself is the heading', () => {
    const goal = { ...sampleGoalPage.goal, short: de('') }
    expect(html(<GoalView page={{ ...sampleGoalPage, goal }} {...around('de')} />)).toMatch(/<h1[^>]*>Beratungsstellen/)
  })

  test('that has moved on leads on, at the top', () => {
    const later = [
      { kind: 'merge' as const, on: '2025-01-01', reason: 'Zwei taten das Gleiche.', other: measure.earlier[0]!.other },
    ]
    const page = html(<GoalView page={{ ...sampleGoalPage, later }} {...around('de')} />)
    expect(page).toContain('Wurde zusammengelegt zu:')
    expect(page.indexOf('/de/goals/familienpaten')).toBeLessThan(page.indexOf('Was wir wollen'))
  })
})
