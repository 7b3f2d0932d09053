import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { MeasureView } from './measure.tsx'
import { around, earlierEdition } from './plan.sample.ts'
import { bareMeasure, sampleMeasure } from './sheet.sample.ts'

const html = (view: Child) => String(view)
const measure = sampleMeasure()

describe('a measure', () => {
  test('out of a document says neither a kind nor a place that nobody has told', () => {
    const unknown = { ...bareMeasure, sheet: { ...bareMeasure.sheet, kind: 'unknown' as const } }
    const page = html(<MeasureView page={unknown} {...around('de')} />)
    for (const words of ['in der ganzen Stadt', 'mit eigenen Mitteln', 'noch nicht gesagt', '>Art<', '>Wo<']) {
      expect(page).not.toContain(words)
    }
    const inNorth = { ...unknown, sheet: { ...unknown.sheet, districts: ['Nord'] } }
    expect(html(<MeasureView page={inNorth} {...around('de')} />)).toContain('Nord')
  })

  test('shows its status with its day and its reason before anything else', () => {
    const page = html(<MeasureView page={measure} {...around('de')} />)
    for (const words of ['begonnen', 'gefährdet', 'Stand vom 14. November 2026', 'In Nord fehlen noch Räume.']) {
      expect(page.indexOf(words)).toBeGreaterThan(0)
      expect(page.indexOf(words)).toBeLessThan(page.indexOf('Worum es geht'))
    }
  })

  test('names its goals, its lead and whom to call before all that was, also where columns do not stand beside', () => {
    const page = html(<MeasureView page={measure} {...around('de')} />)
    const order = [
      'id="stands"',
      'id="about"',
      'id="goals"',
      '>Federführung<',
      'tel:',
      'id="milestones"',
      'id="history"',
    ]
    const places = order.map((words) => page.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('leads back to the measures of its own edition', () => {
    const earlier = html(<MeasureView page={{ ...measure, edition: earlierEdition }} {...around('de')} />)
    expect(earlier).toContain('href="/de/measures?plan=lip-2008"')
    expect(html(<MeasureView page={measure} {...around('de')} />)).toContain('href="/de/measures"')
  })

  test('leads to its fields, and to whom to call; of its groups each has a line', () => {
    const page = html(<MeasureView page={measure} {...around('de')} />)
    expect(page).toContain('href="/de/plan/soziales"')
    expect(page).toContain('href="/de/plan/stadtleben-und-kultur"')
    expect(page).toContain('href="tel:05550100210"')
    expect(page).toContain('<li>Alleinerziehende</li>')
  })

  test('says which step is overdue', () => {
    expect(html(<MeasureView page={measure} {...around('de')} />)).toContain('überfällig seit 30. September 2026')
    const before = { ...around('de'), today: '2026-09-30' }
    expect(html(<MeasureView page={measure} {...before} />)).not.toContain('überfällig')
  })

  test('in English marks the language of its details, which are in German', () => {
    const page = html(<MeasureView page={measure} {...around('en')} />)
    expect(page).toContain('<p lang="de">In Nord gibt es keine Räume')
  })

  test('of which nobody has said anything says that', () => {
    const page = html(<MeasureView page={bareMeasure} {...around('de')} />)
    expect(page).toContain('Noch niemand hat einen Stand gemeldet.')
    expect(page).toContain('noch offen')
    expect(page).toContain('in der ganzen Stadt')
  })
})
