import type { FC } from 'hono/jsx'
import { formatList, formatMoment } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Moment, Timeline } from '../../../ui/timeline/timeline.tsx'
import { WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { differInWords } from '../comparison/words.differ.ts'
import { sayDrafting } from '../drafting/drafting.messages.ts'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import type { Naming } from '../label.ts'
import type { Act } from './act.ts'
import { describeValue, isRestorable, namePart } from './describe-value.ts'
import { sayHistory } from './history.messages.ts'
import type { HistoryPage } from './history.read.ts'
import { sayVerb } from './say-verb.ts'

type HistoryProps = { lang: Lang; city: Naming; page: HistoryPage }

/** The life of a record, act by act: who, when, why, and what was there before. */
export const HistoryView: FC<HistoryProps> = ({ lang, city, page }) => {
  const { subject, id, words } = page.drafted
  const title = words.title || words.short || words.wording || ''
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: draftingRoutes.revise(subject, id), label: title }]} />
      <PageTitle
        lang={lang}
        title={original(sayHistory(lang, 'title'), lang)}
        kicker={page.edition.title.words}
        lead={original(sayHistory(lang, 'lead'), lang)}
      />
      <p>
        <a href={draftingRoutes.historyFile(subject, id)}>{sayHistory(lang, 'download')}</a>
      </p>
      {page.acts.length === 0 ? (
        <p>{sayHistory(lang, 'none')}</p>
      ) : (
        <Timeline>
          {page.acts.map((act) => (
            <Moment
              shape="turn"
              title={act.verbs.map((verb) => sayVerb(lang, verb)).join(', ')}
              when={[formatMoment(lang, act.at), sayBy(lang, act, page.names)].filter((one) => one !== '').join(' ')}
            >
              <ActDetails lang={lang} city={city} page={page} act={act} />
            </Moment>
          ))}
        </Timeline>
      )}
      {page.older !== null && (
        <p>
          <a href={`${draftingRoutes.history(subject, id)}?behind=${page.older}`}>{sayHistory(lang, 'older')}</a>
        </p>
      )}
    </>
  )
}

const ActDetails: FC<HistoryProps & { act: Act }> = ({ lang, city, page, act }) => {
  const { subject, id } = page.drafted
  return (
    <>
      {act.reason !== '' && <p lang="de">{sayHistory(lang, 'reason', { reason: act.reason })}</p>}
      {act.isErased && <p>{sayHistory(lang, 'erased')}</p>}
      {act.changes.length > 0 && (
        <details open={act.changes.length <= 3}>
          <summary>{nameParts(lang, page, act)}</summary>
          <dl class="act-changes">
            {act.changes.map((change) => (
              <div>
                <dt>{namePart(lang, subject, change.part)}</dt>
                <dd>
                  <WordsChanged lang={lang} source="de" runs={runsOf({ lang, city, said: page.said }, change)} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {act.changes.some(({ part, before }) => before !== null && isRestorable(subject, part)) && (
        <form method="post" action={draftingRoutes.restore(subject, id)}>
          <input type="hidden" name="number" value={String(act.number)} />
          <button
            class="row-part__more"
            type="submit"
            aria-label={sayHistory(lang, 'restore_of', { moment: formatMoment(lang, act.at) })}
          >
            {sayHistory(lang, 'restore')}
          </button>
        </form>
      )}
    </>
  )
}

function nameParts(lang: Lang, page: HistoryPage, { changes }: Act): string {
  if (changes.length > 6) return sayHistory(lang, 'many', { n: changes.length })
  return formatList(
    lang,
    changes.map(({ part }) => namePart(lang, page.drafted.subject, part)),
  )
}

function runsOf(words: Parameters<typeof describeValue>[0], { part, before, after }: Act['changes'][number]) {
  const [name = part] = part.split('.')
  return differInWords(describeValue(words, name, before), describeValue(words, name, after))
}

function sayBy(lang: Lang, { actor }: Act, names: ReadonlyMap<string, string>): string {
  if (actor === null || actor === 'command') return ''
  const name = names.get(actor) ?? sayDrafting(lang, actor === 'local' ? 'somebody.here' : 'somebody')
  return sayHistory(lang, 'by', { name })
}
