import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Post, Unit } from '../../accounts/accounts.ts'
import { sayEditing } from '../editing/editing.messages.ts'
import { type FormState, fieldOf } from '../editing/editing-form.ts'
import type { KeptFile } from '../files/file.queries.ts'
import type { Goal } from '../goal.ts'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import { measureKinds, priorities } from '../measure.ts'
import { sayPlan } from '../plan.messages.ts'
import { richParts } from '../revision.form.ts'
import { CityWords, type Suggested } from './city-words.tsx'
import { CoverFields } from './cover-fields.tsx'
import { GoalTicks } from './goal-ticks.tsx'
import { leadPostField, type PlainPart, type RowPart } from './row-parts.ts'
import { RowTable } from './row-table.tsx'
import { type SheetKey, saySheet } from './sheet.messages.ts'

export type SheetFieldsProps = {
  lang: Lang
  city: Naming
  form: FormState
  goals: readonly Goal[]
  units: readonly Unit[]
  posts: readonly Post[]
  suggested: Suggested
  files: readonly KeptFile[]
  /** The measure, where its files are brought. */
  id: string
}

/** The parts of the sheet in the order in which people speak of a measure. */
export const sheetSections = ['what', 'goals', 'who', 'when', 'whom', 'money', 'effect', 'stand', 'papers'] as const

/** The whole sheet of a measure, to be filled in. */
export const SheetFields: FC<SheetFieldsProps> = (props) => {
  const { lang, city, form, goals, units, posts, suggested, files, id } = props
  const of = (part: PlainPart | 'address') => partOf(lang, form, part)
  const rows = (part: RowPart) => (
    <RowTable lang={lang} form={form} part={part} units={units} files={files} more={form.words._more === part} />
  )
  // What was closed is offered only where it is named already.
  const offered = <One extends { id: string; closedOn: string | null }>(
    all: readonly One[],
    named: string | undefined,
  ) => all.filter(({ id, closedOn }) => closedOn === null || id === named)
  const unitOptions = offered(units, form.words.leadUnitId).map(({ id, name }) => {
    return { value: id, label: name.words, lang: name.lang }
  })
  return (
    <>
      <Section lang={lang} name="what">
        <TextInput {...of('title')} required />
        <TextInput {...of('number')} optional />
        <TextArea {...of('description')} rows={8} optional rich />
        <Select
          {...of('kind')}
          options={measureKinds.map((one) => ({ value: one, label: sayPlan(lang, `kind.${one}`) }))}
        />
        {form.words.address !== undefined && <TextInput {...of('address')} />}
      </Section>
      <Section lang={lang} name="goals">
        <GoalTicks lang={lang} form={form} goals={goals} />
      </Section>
      <Section lang={lang} name="who">
        <Select
          {...of('leadUnitId')}
          options={[{ value: '', label: saySheet(lang, 'nobody') }, ...unitOptions]}
          optional
        />
        <Select
          {...fieldOf(form, lang, leadPostField)}
          label={saySheet(lang, 'lead_post')}
          hint={saySheet(lang, 'lead_post_hint')}
          options={[
            { value: '', label: saySheet(lang, 'no_post') },
            ...offered(posts, form.words[leadPostField]).map(({ id, title, unit }) => {
              return { value: id, label: `${unit.words}: ${title}` }
            }),
          ]}
          optional
        />
        <TextInput {...of('contact')} optional />
        {rows('units')}
      </Section>
      <Section lang={lang} name="when">
        <DateInput {...of('startsOn')} optional />
        <DateInput {...of('endsOn')} optional />
        {rows('milestones')}
      </Section>
      <Section lang={lang} name="whom">
        <TextArea {...of('targetGroups')} rows={3} optional />
        <CityWords lang={lang} words={suggested.targetGroups} />
        <TextArea {...of('districts')} rows={3} optional />
        <CityWords lang={lang} words={suggested.districts} />
      </Section>
      <Section lang={lang} name="money">
        <Select
          {...of('priority')}
          options={[
            { value: '', label: saySheet(lang, 'no_priority') },
            ...priorities.map((one) => ({ value: one, label: sayLabel(city, lang, `priority.${one}`) })),
          ]}
          optional
        />
        {rows('budget')}
      </Section>
      <Section lang={lang} name="effect">
        {rows('figures')}
        <TextArea {...of('contextIndicators')} rows={3} optional />
      </Section>
      <Section lang={lang} name="stand">
        <TextArea {...of('obstacles')} rows={5} optional rich />
        <TextArea {...of('outlook')} rows={5} optional rich />
      </Section>
      <Section lang={lang} name="papers">
        {rows('attachments')}
        <CoverFields lang={lang} form={form} files={files} id={id} />
      </Section>
    </>
  )
}

const Section: FC<PropsWithChildren<{ lang: Lang; name: (typeof sheetSections)[number] }>> = (props) => (
  <section class="sheet-section" id={`section-${props.name}`} aria-labelledby={`section-${props.name}-title`}>
    <h2 id={`section-${props.name}-title`}>{saySheet(props.lang, `section.${props.name}`)}</h2>
    {props.children}
  </section>
)

const hinted: readonly string[] = ['number', 'contact', 'targetGroups', 'districts', 'contextIndicators', 'address']

function partOf(lang: Lang, form: FormState, part: PlainPart | 'address') {
  const isRich = richParts.includes(part)
  const hint = hinted.includes(part)
    ? saySheet(lang, `hint.${part}` as SheetKey)
    : isRich
      ? sayEditing(lang, 'markup')
      : undefined
  return { ...fieldOf(form, lang, part), label: saySheet(lang, `part.${part}`), hint }
}
