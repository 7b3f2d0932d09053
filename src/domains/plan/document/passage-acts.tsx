import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { choiceKeys } from './choice.keys.ts'
import { type Choice, columnChoices, planChoices, sheetChoices } from './correction.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'
import { likelyChoices, type PassageView } from './document.view.ts'
import type { Place } from './passage-item.tsx'
import { splitPlaces } from './split.places.ts'

type Props = { lang: Lang; place: Place; view: PassageView; under: string; below: number }

/** What can be said of one passage, each with one press: the likely at hand where there is doubt, all others below. */
export const PassageActs: FC<Props> = ({ lang, place, view, under, below }) => (
  <form class="acts" method="post" action={documentRoutes.corrections(place.document)}>
    <input type="hidden" name="passage" value={view.key} />
    <input type="hidden" name="part" value={String(view.part)} />
    {place.doubts && <input type="hidden" name="show" value="doubts" />}
    {view.isDoubtful && (
      <span class="acts__likely">
        {view.choice !== 'unread' && <ChoiceButton lang={lang} choice={view.choice} confirms />}
        {likelyChoices(view, under).map((choice) => (
          <ChoiceButton lang={lang} choice={choice} />
        ))}
        <Chapter lang={lang} count={below} />
      </span>
    )}
    <details class="acts__all">
      <summary>
        {sayDocument(lang, 'act.change')}
        <span class="visually-hidden">: {view.passage.text.slice(0, 40)}</span>
      </summary>
      <div class="acts__open">
        <ChoiceGroup lang={lang} words={sayDocument(lang, 'act.in_plan')} choices={planChoices} />
        <ChoiceGroup lang={lang} words={sayDocument(lang, 'act.on_sheet')} choices={sheetChoices} />
        <p class="acts__group">
          <a
            href={documentRoutes.alike(place.document, {
              passage: view.key,
              ...(place.doubts ? { show: 'doubts' } : {}),
            })}
            data-alike=""
          >
            {sayDocument(lang, 'act.alike')}
          </a>
          {view.at > 0 && (
            <button type="submit" name="act" value="join">
              {sayDocument(lang, 'act.join')}
            </button>
          )}
          {!view.isDoubtful && <Chapter lang={lang} count={below} />}
        </p>
        <Split lang={lang} document={place.document} view={view} />
        {(view.passage.cells?.length ?? 0) > 1 && <Columns lang={lang} view={view} />}
      </div>
    </details>
  </form>
)

const ChoiceGroup: FC<{ lang: Lang; words: string; choices: readonly Choice[] }> = ({ lang, words, choices }) => (
  <fieldset class="acts__group">
    <legend>{words}</legend>
    {choices.map((choice) => (
      <ChoiceButton lang={lang} choice={choice} hasKey />
    ))}
  </fieldset>
)

const ChoiceButton: FC<{ lang: Lang; choice: Choice; confirms?: boolean; hasKey?: boolean }> = (props) => {
  const { lang, choice, confirms, hasKey } = props
  return (
    <button type="submit" name="choice" value={choice} aria-keyshortcuts={hasKey ? choiceKeys[choice] : undefined}>
      {confirms && `${sayDocument(lang, 'act.confirm')}: `}
      {sayDocument(lang, `choice.${choice}`)}
    </button>
  )
}

/** A foreword or an annex is left out with one press on its heading. */
const Chapter: FC<{ lang: Lang; count: number }> = ({ lang, count }) =>
  count < 2 ? null : (
    <button type="submit" name="act" value="chapter">
      {sayDocument(lang, 'act.chapter', { count })}
    </button>
  )

const Split: FC<{ lang: Lang; document: string; view: PassageView }> = ({ lang, document, view }) => {
  const places = splitPlaces(view.passage)
  if (places.length === 0) return null
  return (
    <p class="acts__group">
      <label>
        {sayDocument(lang, 'act.split_at')}{' '}
        <select name="offset">
          {places.map(({ offset, words }) => (
            <option value={String(offset)}>{words}</option>
          ))}
        </select>
      </label>
      <button type="submit" name="act" value="split">
        {sayDocument(lang, 'act.split')}
      </button>
      <button type="submit" formmethod="get" formaction={documentRoutes.splitAlike(document)}>
        {sayDocument(lang, 'act.split_alike')}
      </button>
      <button type="submit" name="act" value="title-end">
        {sayDocument(lang, 'act.title_end')}
      </button>
    </p>
  )
}

const Columns: FC<{ lang: Lang; view: PassageView }> = ({ lang, view }) => (
  <fieldset class="acts__group">
    <legend>{sayDocument(lang, 'act.columns')}</legend>
    {view.passage.cells!.map((cell, nth) => (
      <label>
        {sayDocument(lang, 'act.column', { number: nth + 1, words: cell.slice(0, 24) })}{' '}
        <select name={`column-${nth}`}>
          {columnChoices.map((choice) => (
            <option value={choice} selected={choice === columnIn(view, cell)}>
              {sayDocument(lang, `choice.${choice}`)}
            </option>
          ))}
        </select>
      </label>
    ))}
    <button type="submit" name="act" value="columns">
      {sayDocument(lang, 'act.columns_now')}
    </button>
  </fieldset>
)

/** What the column is taken for now. */
function columnIn({ marking }: PassageView, cell: string): string {
  const part = marking.lines?.find(({ value }) => value !== '' && cell.includes(value))?.part
  if (part === undefined) return 'set-aside'
  return part === 'title' ? 'measure' : part
}
