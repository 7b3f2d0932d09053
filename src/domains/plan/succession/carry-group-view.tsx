import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Status } from '../../../ui/status/status.tsx'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import type { FormState } from '../editing/editing-form.ts'
import type { Naming } from '../label.ts'
import { statusView } from '../pages/status-view.ts'
import { saySuccession } from './succession.messages.ts'
import type { CarryGroup, CarryLine } from './succession.read.ts'

type Props = {
  lang: Lang
  city: Naming
  group: CarryGroup
  form: FormState
  isOpen: boolean
  /** Nothing can be chosen any more. */
  settled: boolean
}

/** One field of the plan that ends, folded: itself, its goals, its measures. */
export const CarryGroupView: FC<Props> = ({ lang, city, group, form, isOpen, settled }) => {
  const { field, lines, decided, all } = group
  const id = `field-${field.id}`
  const ticked = lines.some((one) => `pick__${one.id}` in form.words)
  return (
    <details class="section" id={id} open={isOpen || ticked}>
      <summary>
        <strong>
          <bdi lang="de">
            {field.code}: {field.title}
          </bdi>
        </strong>{' '}
        {saySuccession(lang, 'progress', { decided, all })}
      </summary>
      {!settled && (
        <p>
          <label class="work-many__all">
            <input
              type="checkbox"
              name={`all__${field.id}`}
              value="yes"
              checked={form.words[`all__${field.id}`] === 'yes'}
            />{' '}
            {saySuccession(lang, 'tick_all', { n: lines.length })}
          </label>
        </p>
      )}
      <section class="work-scroll" tabindex={0} aria-label={saySuccession(lang, 'table_of', { field: field.title })}>
        <table class="work-table">
          <thead>
            <tr>
              {!settled && <th scope="col">{saySuccession(lang, 'column.tick')}</th>}
              {(['what', 'status', 'suggestion', 'choice'] as const).map((column) => (
                <th scope="col">{saySuccession(lang, `column.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row {...{ lang, city, line, form, settled }} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

const Row: FC<Omit<Props, 'group' | 'isOpen'> & { line: CarryLine }> = ({ lang, city, line, form, settled }) => {
  const { id, kind, code, title, status, suggestion, carried } = line
  const version = String(carried?.version ?? 0)
  const name = saySuccession(lang, `of.${kind}`, { title: code === '' ? title : `${code} ${title}` })
  return (
    <tr>
      {!settled && (
        <td>
          <input
            type="checkbox"
            name={`pick__${id}`}
            value={form.words[`pick__${id}`] === undefined ? version : seenAgain(form, id, version)}
            checked={`pick__${id}` in form.words}
            aria-label={name}
          />
          <input type="hidden" name={`seen__${id}`} value={version} />
        </td>
      )}
      <th scope="row">
        <span class="soft">{saySuccession(lang, `kind.${kind}`)}</span>{' '}
        <bdi lang="de">
          {code} {title}
        </bdi>
      </th>
      <td>
        {status && (
          <>
            <Status {...statusView(lang, city, status)} />{' '}
            <span class="work-table__short">{formatShortDay(lang, status.asOf)}</span>
          </>
        )}
      </td>
      <td>{suggestion && saySuccession(lang, `suggestion.${suggestion}`)}</td>
      <td>
        <Chosen lang={lang} line={line} settled={settled} />
      </td>
    </tr>
  )
}

/** After a conflict whoever chose goes on from what is there now. */
function seenAgain(form: FormState, id: string, version: string): string {
  const isConflict = Object.values(form.errors).some(({ code }) => code === 'carry.changed_meanwhile')
  return isConflict ? version : (form.words[`pick__${id}`] ?? version)
}

const Chosen: FC<{ lang: Lang; line: CarryLine; settled: boolean }> = ({ lang, line, settled }) => {
  const { kind, carried, decided, into } = line
  if (!carried) return <span class="soft">{saySuccession(lang, 'chosen.undecided')}</span>
  if (!decided) return <>{saySuccession(lang, 'chosen.taken_out')}</>
  const what = carried.ending
    ? saySuccession(lang, 'chosen.ends', { why: saySuccession(lang, `ending.${carried.ending}`) })
    : saySuccession(lang, `chosen.${carried.choice === 'ends' ? 'continues' : carried.choice}`)
  return (
    <>
      <strong>{what}</strong>
      {carried.words !== '' && (
        <>
          : <bdi lang="de">{carried.words}</bdi>
        </>
      )}
      {into.map(({ id, slug, title }) => (
        <div>
          {saySuccession(lang, 'into')}{' '}
          {settled || kind === 'field' ? (
            <bdi lang="de">{title}</bdi>
          ) : (
            <a href={kind === 'measure' ? editingRoutes.measure(slug) : draftingRoutes.revise('goal', id)} lang="de">
              {title}
            </a>
          )}
        </div>
      ))}
    </>
  )
}
