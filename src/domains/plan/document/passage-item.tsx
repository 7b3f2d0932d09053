import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayDocument } from './document.messages.ts'
import { anchorOf, documentRoutes } from './document.routes.ts'
import { type PassageView, pageOf } from './document.view.ts'
import { PassageActs } from './passage-acts.tsx'
import { RoleMark } from './role-mark.tsx'

/** Where on which page a passage is shown. `alike`: how many others look like the passage `done`, corrected just now. */
export type Place = {
  document: string
  doubts: boolean
  isPdf: boolean
  hasLines: boolean
  done: string | undefined
  alike: number
}

/** `below`: passages of the chapter that it heads, and that are taken for part of the plan so far. */
type Props = { lang: Lang; place: Place; view: PassageView; under: string; below: number }

const classes: Record<string, string> = {
  title: 'passage passage--title',
  field: 'passage passage--field',
  introduction: 'passage passage--introduction',
  goal: 'passage passage--goal',
  'goal-sentences': 'passage passage--goal',
  measure: 'passage passage--measure',
  signpost: 'passage passage--aside',
  'set-aside': 'passage passage--aside',
  unread: 'passage passage--unread',
}

/** One passage: what it is taken for, its words, and how to say otherwise. */
export const PassageItem: FC<Props> = ({ lang, place, view, under, below }) => (
  <li id={anchorOf(view.key)} class={classes[view.choice] ?? 'passage passage--sheet'} data-passage={view.key}>
    <p class="passage__role">
      <RoleMark lang={lang} choice={view.choice} />
      <span class={view.isDoubtful ? 'passage__doubt' : 'soft'}>
        {sayDocument(lang, view.isDoubtful ? 'says.unsure' : `says.${view.says}`)}
      </span>
      <Where lang={lang} place={place} view={view} />
    </p>
    <PassageText lang={lang} view={view} />
    {place.done === view.key && place.alike > 0 && (
      <p class="passage__alike">
        <a
          href={documentRoutes.alike(place.document, {
            passage: view.key,
            choice: view.choice,
            ...(place.doubts ? { show: 'doubts' } : {}),
          })}
        >
          {sayDocument(lang, 'act.alike_now', { count: place.alike })}
        </a>
      </p>
    )}
    <PassageActs lang={lang} place={place} view={view} under={under} below={below} />
  </li>
)

const Where: FC<{ lang: Lang; place: Place; view: PassageView }> = ({ lang, place, view }) => {
  const page = pageOf(view.passage)
  const { where } = view.passage
  if (page === undefined) {
    const isLine = place.hasLines && 'line' in where
    return (
      <span class="soft">
        {isLine
          ? sayDocument(lang, 'document.line', { line: where.line ?? 0 })
          : sayDocument(lang, 'document.passage', { number: view.at + 1 })}
      </span>
    )
  }
  const words = sayDocument(lang, 'document.page', { page })
  if (!place.isPdf) return <span class="soft">{words}</span>
  return (
    <a
      href={documentRoutes.file(place.document, page)}
      target="original"
      aria-label={sayDocument(lang, 'document.see_page', { page })}
    >
      {words}
    </a>
  )
}

/** A row of a table stands in its cells; of a sheet's line each label with what it says. */
const PassageText: FC<{ lang: Lang; view: PassageView }> = ({ lang, view }) => {
  const { passage, marking, choice } = view
  const lines = (marking.lines ?? []).filter(({ value }) => value !== '')
  const isSheet = lines.length > 1 || (lines.length === 1 && lines[0]!.label !== '')
  return (
    <div class="passage__text" lang="de">
      {passage.cells ? (
        <ol class="passage__cells">
          {passage.cells.map((cell) => (
            <li>{cell}</li>
          ))}
        </ol>
      ) : (
        <p>
          {passage.mark?.kind === 'bullet' && <span class="soft">{passage.mark.sign} </span>}
          {passage.mark?.kind === 'number' && <span class="soft">{passage.mark.path.join('.')} </span>}
          {passage.text}
        </p>
      )}
      {isSheet && (choice === 'measure' || lines.length > 1) && (
        <dl class="passage__lines">
          {lines.map(({ part, value }) => (
            <div>
              <dt>{sayDocument(lang, part === 'title' ? 'choice.measure' : `choice.${part}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
