import type { FC } from 'hono/jsx'
import { formatDate, formatList } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { sayExport } from '../../exports/exports.messages.ts'
import { codesOf, type GoalLine, headingOf } from '../../goal.ts'
import type { Naming } from '../../label.ts'
import { sayLabel, sayPriority } from '../../label.words.ts'
import { periodWords } from '../../pages/period.ts'
import type { FieldWithGoals } from '../../pages.ts'
import { sayPlan } from '../../plan.messages.ts'
import type { Status } from '../../status.ts'
import type { Archived } from './archive.read.ts'
import { Facts, Prose, Words } from './archive-page.tsx'
import { Parts, References } from './archive-parts.tsx'

type Props = { lang: Lang; city: Naming; archived: Archived }

export const FieldBody: FC<Props & { field: FieldWithGoals }> = ({ lang, field }) => (
  <>
    <Prose text={field.summary} lang={lang} />
    <Prose text={field.introduction} lang={lang} />
    <ul>
      {field.goals.map((goal) => (
        <li>
          {codesOf(goal).join(' · ')}{' '}
          <a href={`../goals/${goal.slug}.html`}>
            <Words text={headingOf(goal)} lang={lang} />
          </a>
        </li>
      ))}
    </ul>
  </>
)

export const GoalBody: FC<Props & { goal: GoalLine }> = ({ lang, goal, archived }) => (
  <>
    <Prose text={goal.wording} lang={lang} />
    <Prose text={goal.description} lang={lang} />
    <h2>{sayExport(lang, 'list.measures')}</h2>
    <ul>
      {archived.measures
        .filter(({ sheet }) => sheet.goalIds.includes(goal.id))
        .map(({ row }) => (
          <li>
            {row.number}{' '}
            <a href={`../measures/${row.slug}.html`}>
              <Words text={row.title} lang={lang} />
            </a>
          </li>
        ))}
    </ul>
    <References lang={lang} archived={archived} id={goal.id} />
  </>
)

export const MeasureBody: FC<Props & { measure: Archived['measures'][number] }> = ({
  lang,
  city,
  archived,
  measure,
}) => {
  const { row, sheet, units } = measure
  const picture = sheet.cover && archived.pictures.has(sheet.cover.picture) ? sheet.cover : null
  const alt = picture ? archived.say(row.id, 'alt', picture.alt) : null
  const goals = archived.plan.fields.flatMap((field) => field.goals)
  const served = new Map(goals.filter(({ id }) => sheet.goalIds.includes(id)).map((goal) => [goal.id, goal]))
  const statuses = archived.statuses.filter(({ measureId }) => measureId === row.id)
  return (
    <>
      {picture && (
        <p>
          <img src={`../pictures/${picture.picture}.webp`} alt={alt?.words ?? ''} />
          <br />
          {[picture.credit, picture.licence].filter((one) => one !== '').join(', ')}
        </p>
      )}
      <Prose text={archived.say(row.id, 'description', sheet.description)} lang={lang} />
      <Facts
        facts={[
          [sayPlan(lang, 'measure.goals'), <GoalLinks lang={lang} goals={[...served.values()]} />],
          [sayPlan(lang, 'measure.lead'), row.leadUnit && <Words text={row.leadUnit} lang={lang} />],
          [
            sayPlan(lang, 'measure.contributor'),
            formatList(
              lang,
              units.map(({ name }) => name),
            ),
          ],
          [sayPlan(lang, 'measure.kind'), sayPlan(lang, `kind.${sheet.kind}`)],
          [sayPlan(lang, 'measure.priority'), sheet.priority && sayPriority(city, lang, sheet.priority)],
          [sayPlan(lang, 'measure.period'), periodWords(lang, sheet.startsOn, sheet.endsOn)],
          [sayPlan(lang, 'measure.target_groups'), formatList(lang, sheet.targetGroups)],
          [sayPlan(lang, 'measure.where'), formatList(lang, sheet.districts) || sayPlan(lang, 'measure.whole_city')],
          [sayPlan(lang, 'measure.contact'), sheet.contact],
          [sayPlan(lang, 'measure.obstacles'), sheet.obstacles],
          [sayPlan(lang, 'measure.outlook'), sheet.outlook],
        ]}
      />
      {statuses.length > 0 && <h2>{sayPlan(lang, 'measure.status')}</h2>}
      <Facts
        facts={statuses.map(({ status, asOf, reason }) => [
          `${formatDate(lang, asOf)}: ${sayLabel(city, lang, `status.${status as Status}`)}`,
          reason || '–',
        ])}
      />
      <Parts lang={lang} archived={archived} measure={measure} />
      <References lang={lang} archived={archived} id={row.id} />
    </>
  )
}

const GoalLinks: FC<{ lang: Lang; goals: readonly GoalLine[] }> = ({ lang, goals }) => (
  <>
    {goals.map((goal) => (
      <div>
        {codesOf(goal).join(' · ')}{' '}
        <a href={`../goals/${goal.slug}.html`}>
          <Words text={headingOf(goal)} lang={lang} />
        </a>
      </div>
    ))}
  </>
)
