import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { Checkbox, Confirmation } from '../../../../ui/checkbox/checkbox.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { decisionKinds } from '../../../plan/plan.ts'
import { kindTargets, type MotionWish, type SubjectKind, stepTargets } from '../motion.ts'
import { motionRules, ways } from '../tally.ts'
import { sayVotes } from '../votes.messages.ts'
import { type ChairingKey, sayChairing } from './chairing.messages.ts'
import type { MotionChoices } from './chairing.read.ts'
import { subjectField } from './motion.form.ts'

type FieldsProps = {
  lang: Lang
  form: PageForm
  choices: MotionChoices
  now?: MotionWish
  ticked: ReadonlySet<string>
}

/** What a motion says, and what a yes does. `ticked`: the records that it is about so far. */
export const MotionFields: FC<FieldsProps> = (props) => {
  const { lang, form, choices, now } = props
  const say = (key: ChairingKey) => sayChairing(lang, key)
  const field = (name: string, value?: string | null) => fieldOf(form, sayChairing, lang, name, value ?? undefined)
  const isSent = 'title' in form.words
  return (
    <>
      <TextInput
        {...field('title', now?.title ?? choices.item?.title)}
        label={say('field.title')}
        hint={say('field.title_hint')}
        maxlength={500}
      />
      <TextArea {...field('words', now?.words)} label={say('field.words')} hint={say('field.words_hint')} optional />
      <Radios
        {...field('way', now?.way ?? (choices.item?.meetingId ? 'room' : 'writing'))}
        label={say('field.way')}
        choices={ways.map((way) => ({ value: way, label: say(`way.${way}`) }))}
      />
      <Select
        {...field('meeting', now?.meetingId ?? choices.item?.meetingId)}
        label={say('field.meeting')}
        options={[
          { value: '', label: say('meeting.none') },
          ...choices.meetings.map(({ id, title, startsAt }) => ({
            value: id,
            label: `${title}, ${formatMoment(lang, startsAt)}`,
          })),
        ]}
      />
      <Select
        {...field('rule', now?.rule ?? 'simple')}
        label={say('field.rule')}
        options={motionRules.map((rule) => ({ value: rule, label: sayVotes(lang, `rule.${rule}`) }))}
      />
      <Confirmation {...field('secret', !isSent && now?.secret ? 'yes' : undefined)} label={say('field.secret')} />
      <Select
        {...field('effect', effectOf(now))}
        label={say('field.effect')}
        options={[
          { value: 'none', label: say('effect.none') },
          ...stepTargets.map((to) => ({ value: `step.${to}`, label: sayVotes(lang, `effect.step.${to}`) })),
          ...kindTargets.map((to) => ({ value: `kind.${to}`, label: sayVotes(lang, `effect.kind.${to}`) })),
          { value: 'minutes', label: sayVotes(lang, 'effect.minutes') },
        ]}
      />
      <Subjects {...props} isSent={isSent} />
      <Select
        {...field('decisionKind', now?.decisionKind ?? 'vote')}
        label={say('field.decisionKind')}
        options={decisionKinds.map((kind) => ({ value: kind, label: say(`decision.${kind}`) }))}
      />
      <TextInput
        {...field('paperNumber', now?.paperNumber)}
        label={say('field.paperNumber')}
        maxlength={100}
        optional
      />
      <TextInput {...field('paperUrl', now?.paperUrl)} type="url" label={say('field.paperUrl')} optional />
    </>
  )
}

function effectOf(now: MotionWish | undefined): string {
  if (now?.stepTo) return `step.${now.stepTo}`
  return now?.kindTo ? `kind.${now.kindTo}` : (now?.effect ?? 'none')
}

const groups: Record<'minutes' | 'goals' | 'measures' | 'plans', SubjectKind> = {
  minutes: 'minutes',
  goals: 'goal',
  measures: 'measure',
  plans: 'plan',
}

/** All records that can be voted on, closed until something in them is ticked. */
const Subjects: FC<FieldsProps & { isSent: boolean }> = ({ lang, form, choices, ticked, isSent }) => {
  const isTicked = (one: { recordId: string }) =>
    isSent ? form.words[subjectField(one)] === 'yes' : ticked.has(one.recordId)
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{sayChairing(lang, 'field.subjects')}</legend>
      <p class="kern-hint">{sayChairing(lang, 'field.subjects_hint')}</p>
      <div class="kern-fieldset__body">
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
          const records = choices.records.filter(({ kind }) => kind === groups[group])
          if (records.length === 0) return null
          return (
            <details open={records.some(isTicked)}>
              <summary>{sayChairing(lang, `subjects.${group}`)}</summary>
              {records.map((one) => (
                <Checkbox name={subjectField(one)} label={labelOf(lang, one)} checked={isTicked(one)} />
              ))}
            </details>
          )
        })}
      </div>
    </fieldset>
  )
}

function labelOf(lang: Lang, { line }: MotionChoices['records'][number]): string {
  if (line === null) return sayChairing(lang, 'subjects.minutes')
  return line.code === '' ? line.title.words : `${line.code} ${line.title.words}`
}
