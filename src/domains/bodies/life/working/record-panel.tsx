import type { FC } from 'hono/jsx'
import { formatMoney } from '../../../../i18n/format.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Fact, Facts } from '../../../../ui/facts/facts.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Paragraphs } from '../../../../ui/said/paragraphs.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { WordsChanged } from '../../../../ui/words-changed/words-changed.tsx'
import { differInWords } from '../../../plan/plan.ts'
import { ContributionList } from '../../reviews/public-review-view.tsx'
import { sayReviews } from '../../reviews/reviews.messages.ts'
import { choices, motionRules } from '../../votes/tally.ts'
import { sayVotes } from '../../votes/votes.messages.ts'
import type { LifeSide } from '../life.queries.ts'
import { lifeRoutes } from '../life.routes.ts'
import { countField, textField } from './steering.form.ts'
import type { Panel } from './steering.read.ts'
import { sayWorking } from './working.messages.ts'

type Props = { scope: Scope; panel: Panel; form: PageForm }

/** One draft before a meeting: its text, what changed, what was said, its money, and the form in which it is decided. */
export const RecordPanel: FC<Props> = ({ scope, panel, form }) => {
  const { lang } = scope
  const { page, sheet } = panel
  return (
    <>
      <section class="section">
        <h2>{sayWorking(lang, 'panel.text')}</h2>
        {page.record.parts
          .filter(({ words }) => words !== '')
          .map(({ said }) => (
            <Paragraphs text={said} lang={lang} />
          ))}
        {sheet && (
          <Facts>
            {sheet.priority && <Fact term={sayWorking(lang, 'panel.priority')}>{sheet.priority}</Fact>}
            {sheet.budget.length > 0 && (
              <Fact term={sayWorking(lang, 'panel.budget')}>
                {formatMoney(
                  lang,
                  sheet.budget.reduce((sum, { plannedCents }) => sum + plannedCents, 0),
                )}
              </Fact>
            )}
          </Facts>
        )}
      </section>
      <Changes scope={scope} panel={panel} />
      <section class="section">
        <h2>{sayWorking(lang, 'panel.statements')}</h2>
        <ContributionList scope={scope} contributions={page.contributions} level={3} />
      </section>
      {panel.offered.length > 0 && <DecideForm scope={scope} panel={panel} form={form} />}
    </>
  )
}

/** Each text between its last two wordings. */
const Changes: FC<Omit<Props, 'form'>> = ({ scope: { lang, city }, panel: { page } }) => {
  const changed = page.record.parts.flatMap(({ part, words }) => {
    const before = page.wordings.findLast((one) => one.part === part && one.words !== words)
    return before ? [differInWords(before.words, words)] : []
  })
  return (
    <section class="section">
      <h2>{sayWorking(lang, 'panel.changes')}</h2>
      {changed.length === 0 && <p>{sayWorking(lang, 'panel.no_changes')}</p>}
      {changed.map((runs) => (
        <WordsChanged lang={lang} source={sourceLanguage(city)} runs={runs} />
      ))}
    </section>
  )
}

const acts = {
  accepted: 'panel.accept',
  returned: 'panel.return',
  with_council: 'panel.council',
  adopted: 'panel.adopt',
} as const
const rules = {
  consent: 'panel.consent',
  simple: 'panel.simple',
  two_thirds: 'panel.two_thirds',
  double_majority: 'panel.double',
} as const

const DecideForm: FC<Props> = ({ scope, panel, form }) => {
  const { lang } = scope
  const { item, offered, sides, page } = panel
  const field = (name: string, value?: string) => fieldOf(form, sayWorking, lang, name, value)
  const wordsOf = (step: (typeof offered)[number]) =>
    step in acts ? acts[step as keyof typeof acts] : (`stage.${step}` as const)
  return (
    <section class="section" aria-labelledby="decide">
      <h2 id="decide">{sayWorking(lang, 'panel.decide')}</h2>
      <p>{sayWorking(lang, 'panel.defer')}</p>
      <form class="form" method="post" action={lifeRoutes.decideItem(item.meetingId, item.id)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, page.record.version)} />
        <Radios
          {...field('step', offered[0])}
          label={sayWorking(lang, 'panel.outcome')}
          choices={offered.map((one) => ({ value: one, label: sayWorking(lang, wordsOf(one)) }))}
        />
        <TextArea {...field('reason')} label={sayWorking(lang, 'panel.reason')} rows={3} optional />
        <Radios
          {...field('rule', 'consent')}
          label={sayWorking(lang, 'panel.how')}
          choices={motionRules.map((one) => ({ value: one, label: sayWorking(lang, rules[one]) }))}
        />
        {sides.flatMap((side) =>
          choices.map((choice) => (
            <TextInput
              {...field(countField(side.side, choice))}
              label={sayWorking(lang, `panel.${choice}`, { side: nameSide(lang, side) })}
              optional
            />
          )),
        )}
        <NewWords scope={scope} panel={panel} form={form} />
        <Button>{sayWorking(lang, 'panel.save')}</Button>
      </form>
    </section>
  )
}

/** Where a meeting decides on other words than were before it. */
const NewWords: FC<Props> = ({ scope: { lang, city }, panel: { texts }, form }) => {
  if (texts.length === 0) return null
  const isTouched = texts.some(({ part, words }) => (form.words[textField(part)] ?? words) !== words)
  return (
    <details open={isTouched}>
      <summary>{sayWorking(lang, 'panel.reword')}</summary>
      {texts.map(({ part, words }) => (
        <TextArea
          {...fieldOf(form, sayWorking, lang, textField(part), words)}
          of={sourceLanguage(city)}
          rows={part === 'title' ? 2 : 8}
          label={sayReviews(lang, `part.${part}`)}
          optional={part === 'description'}
        />
      ))}
    </details>
  )
}

/** What the city calls a side, else what we do. */
function nameSide(lang: Scope['lang'], { side, name }: LifeSide): string {
  const own = (['administration', 'outside', 'politics'] as const).find((one) => one === side)
  return name ?? (own ? sayVotes(lang, `side.${own}`) : side)
}
