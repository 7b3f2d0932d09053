import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import { Fact, FactLines, Facts } from '../../../ui/facts/facts.tsx'
import { ReachableWords } from '../../../ui/human-contact/reachable-words.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { describeFile } from '../files/describe-file.ts'
import { fileAddress } from '../files/file-address.ts'
import { codesOf, headingOf } from '../goal.ts'
import { sayLabel } from '../label.words.ts'
import { participations } from '../measure.ts'
import { fieldsOf } from '../measures/measure-places.ts'
import type { MeasurePage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { periodWords } from './period.ts'
import { inOriginal, type View } from './view.ts'

/** The sheet beside the story: which goals, who and how they are reached; then for whom, where, when. */
export const MeasureFacts: FC<View<MeasurePage>> = ({ page, lang, city }) => {
  const { edition, sheet, files, goals, leadUnit, leadPost, units } = page
  const fields = fieldsOf({ number: sheet.number, goals }, new Map(goals.map((goal) => [goal.slug, goal])))
  const lines = (texts: readonly Text[]) => (
    <FactLines lines={texts.map((text) => <Said text={text} lang={lang} quiet />)} />
  )
  // Of a measure out of a document nobody has said more than stands there: no district does not mean the whole city.
  const isFilledIn = sheet.kind !== 'unknown'
  return (
    <div class="aside">
      <section aria-labelledby="goals">
        <h2 id="goals">{sayPlan(lang, 'measure.goals')}</h2>
        <ul class="plain-list">
          {goals.map((goal) => (
            <li>
              <span class="soft">{codesOf(goal).join(' · ')}</span>{' '}
              <a href={planRoutes.goal(lang, goal.slug)}>
                <Said text={headingOf(goal)} lang={lang} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sheet">
        <h2 id="sheet">{sayPlan(lang, 'measure.facts')}</h2>
        <Facts>
          <Fact term={sayPlan(lang, 'measure.lead')}>
            {leadUnit === null
              ? sayPlan(lang, 'measure.nobody')
              : lines(leadPost === null ? [leadUnit.name] : [leadPost, leadUnit.name])}
          </Fact>
          {sheet.contact !== '' && (
            <Fact term={sayPlan(lang, 'measure.contact')}>
              <Said text={inOriginal(sheet.contact)} lang={lang} quiet>
                <ReachableWords words={sheet.contact} />
              </Said>
            </Fact>
          )}
          {fields.length > 0 && (
            <Fact term={sayPlan(lang, 'field.label')}>
              <FactLines
                lines={fields.map((field) => (
                  <a href={planRoutes.field(lang, edition, field.slug)}>
                    <Said text={field.title} lang={lang} quiet />
                  </a>
                ))}
              />
            </Fact>
          )}
          {participations.map((role) => {
            const taking = units.filter((unit) => unit.role === role)
            if (taking.length === 0) return null
            return <Fact term={sayPlan(lang, `measure.${role}`)}>{lines(taking.map((unit) => unit.name))}</Fact>
          })}
          {sheet.targetGroups.length > 0 && (
            <Fact term={sayPlan(lang, 'measure.target_groups')}>{lines(sheet.targetGroups.map(inOriginal))}</Fact>
          )}
          {(sheet.districts.length > 0 || isFilledIn) && (
            <Fact term={sayPlan(lang, 'measure.where')}>
              {sheet.districts.length === 0 ? (
                sayPlan(lang, 'measure.whole_city')
              ) : (
                <Said text={inOriginal(formatList('de', sheet.districts))} lang={lang} quiet />
              )}
            </Fact>
          )}
          <Fact term={sayPlan(lang, 'measure.period')}>
            {periodWords(lang, sheet.startsOn, sheet.endsOn) ?? sayPlan(lang, 'period.open')}
          </Fact>
          {isFilledIn && <Fact term={sayPlan(lang, 'measure.kind')}>{sayPlan(lang, `kind.${sheet.kind}`)}</Fact>}
          {sheet.priority !== null && (
            <Fact term={sayPlan(lang, 'measure.priority')}>{sayLabel(city, lang, `priority.${sheet.priority}`)}</Fact>
          )}
          {sheet.contextIndicators.length > 0 && (
            <Fact term={sayPlan(lang, 'measure.context')}>{lines(sheet.contextIndicators.map(inOriginal))}</Fact>
          )}
        </Facts>
      </section>
      {sheet.attachments.length > 0 && (
        <section aria-labelledby="attachments">
          <h2 id="attachments">{sayPlan(lang, 'measure.attachments')}</h2>
          <FactLines
            lines={sheet.attachments.map(({ title, url }) => (
              <>
                <a href={url}>
                  <Said text={inOriginal(title)} lang={lang} quiet />
                </a>
                <FileFacts lang={lang} file={files.find((file) => fileAddress(file) === url)} />
              </>
            ))}
          />
        </section>
      )}
    </div>
  )
}

/** A link to elsewhere says nothing of what is there. */
const FileFacts: FC<{ lang: Lang; file: MeasurePage['files'][number] | undefined }> = ({ lang, file }) =>
  file ? <bdi class="soft small">{` ${describeFile(lang, file)}`}</bdi> : null
