import type { FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { UnitMeasure } from '../unit-measure.ts'
import { sayUnits } from './units.messages.ts'

type ListProps = {
  scope: Scope
  heading: 'unit.led' | 'unit.taking_part' | 'post.leads'
  measures: readonly UnitMeasure[]
}

/** The measures of a unit or a post, under a heading of their own. */
export const MeasureList: FC<ListProps> = ({ scope: { lang }, heading, measures }) => {
  const id = heading.replace('.', '-')
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{sayUnits(lang, heading)}</h2>
      {measures.length === 0 ? (
        <p>{sayUnits(lang, 'unit.no_measures')}</p>
      ) : (
        <ul>
          {measures.map((measure) => (
            <li>
              <MeasureName scope={{ lang }} measure={measure} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export const MeasureName: FC<{ scope: Pick<Scope, 'lang'>; measure: UnitMeasure }> = ({ scope: { lang }, measure }) => (
  <>
    {measure.number && <span class="soft">{measure.number} </span>}
    {measure.href === null ? (
      <Said text={measure.title} lang={lang} quiet />
    ) : (
      <a href={measure.href}>
        <Said text={measure.title} lang={lang} quiet />
      </a>
    )}
  </>
)
