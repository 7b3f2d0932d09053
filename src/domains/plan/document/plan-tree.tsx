import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'
import type { FieldNode, GoalNode, PlanTree, TreeEntry } from './document.tree.ts'

type Where = { lang: Lang; document: string }

/** The plan that comes out of the document as it is understood now; each entry leads to its passage. */
export const Tree: FC<Where & { tree: PlanTree }> = ({ tree, ...where }) => (
  <div class="tree" id="tree">
    {tree.title !== null && <p class="tree__title">{tree.title}</p>}
    {tree.fields.length === 0 && tree.measures.length === 0 && (
      <p class="soft">{sayDocument(where.lang, 'tree.empty')}</p>
    )}
    <ol class="tree__fields">
      {tree.fields.map((field) => (
        <li>
          <Field {...where} field={field} />
        </li>
      ))}
    </ol>
    <Measures {...where} measures={tree.measures} words={sayDocument(where.lang, 'tree.without_field')} />
  </div>
)

const Field: FC<Where & { field: FieldNode }> = ({ field, ...where }) => (
  <details open>
    <summary>
      <b>{field.words || sayDocument(where.lang, 'tree.untitled')}</b>{' '}
      <span class="soft">
        {sayDocument(where.lang, 'tree.counts', { goals: field.goals.length, measures: field.measureCount })}
      </span>
    </summary>
    {field.place && (
      <p class="tree__aside">
        <Entry {...where} entry={{ ...field, words: sayDocument(where.lang, 'tree.see_field') }} />
        {!field.hasIntroduction && <span class="soft"> · {sayDocument(where.lang, 'tree.no_introduction')}</span>}
      </p>
    )}
    <ol class="tree__goals">
      {field.goals.map((goal) => (
        <li>
          <Goal {...where} goal={goal} />
        </li>
      ))}
    </ol>
    <Measures {...where} measures={field.measures} words={sayDocument(where.lang, 'tree.without_goal')} />
  </details>
)

const Goal: FC<Where & { goal: GoalNode }> = ({ goal, ...where }) => (
  <>
    <Entry {...where} entry={goal} />
    {goal.measures.length > 0 && (
      <ul class="tree__measures">
        {goal.measures.map((measure) => (
          <li>
            <Entry {...where} entry={measure} />
          </li>
        ))}
      </ul>
    )}
  </>
)

const Measures: FC<Where & { measures: TreeEntry[]; words: string }> = ({ measures, words, ...where }) =>
  measures.length === 0 ? null : (
    <div class="tree__rest">
      <p class="soft">{words}</p>
      <ul class="tree__measures">
        {measures.map((measure) => (
          <li>
            <Entry {...where} entry={measure} />
          </li>
        ))}
      </ul>
    </div>
  )

const Entry: FC<Where & { entry: TreeEntry }> = ({ document, entry, lang }) => {
  const { words, number, place } = entry
  const said = `${number === null ? '' : `${number} `}${words}` || sayDocument(lang, 'tree.untitled')
  return place ? (
    <a href={documentRoutes.document(document, { part: place.part }, place.key)}>{said}</a>
  ) : (
    <span>{said}</span>
  )
}
