import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayBrief } from '../brief/brief.messages.ts'
import { briefRoutes } from '../brief/brief.routes.ts'
import { callsOffice } from '../calls/calls.routes.ts'
import { sayFunding } from '../calls/office/office.messages.ts'
import { sayCheck } from '../check/check.messages.ts'
import { checkRoutes } from '../check/check.routes.ts'
import { documentRoutes } from '../document/document.routes.ts'
import { UploadForm } from '../document/documents.tsx'
import { sayDrafting } from '../drafting/drafting.messages.ts'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import type { Edition } from '../edition.ts'
import { sayStructure } from '../structure/structure.messages.ts'
import { structureRoutes } from '../structure/structure.routes.ts'
import { saySuccession } from '../succession/succession.messages.ts'
import { successionRoutes } from '../succession/succession.routes.ts'
import { type EditingKey, sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'

type Props = {
  lang: Lang
  demo: boolean
  editions: Edition[]
  publicUrl: (edition: Edition) => string
  notice?: EditingKey | undefined
  /** Whoever only reads is not offered what they may not do. */
  mayEdit: boolean
  takesPart: boolean
}

/** All plans of the city, with the way to what can be done with each. */
export const Editions: FC<Props> = ({ lang, demo, editions, publicUrl, notice, mayEdit, takesPart }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayEditing(lang, 'editions.title'), lang)}
      lead={original(sayEditing(lang, 'editions.lead'), lang)}
    />
    {notice && <Notice kind="success" title={sayEditing(lang, notice)} />}
    {editions.length === 0 && <p>{sayEditing(lang, 'editions.none')}</p>}
    <ul class="plain-list editions">
      {editions.map((edition) => (
        <li>
          <h2>
            <Said text={edition.title} lang={lang} />
          </h2>
          <p class="state">{stateWords(lang, edition)}</p>
          <ul>
            {edition.state === 'draft' ? (
              <li>
                <a href={editingRoutes.draft(edition.slug)}>{sayEditing(lang, 'editions.to_draft')}</a>
              </li>
            ) : (
              <li>
                <a href={publicUrl(edition)}>{sayEditing(lang, 'editions.read_public')}</a>
              </li>
            )}
            {mayEdit && edition.state !== 'draft' && (
              <>
                <li>
                  <a href={successionRoutes.successor(edition.slug)}>{saySuccession(lang, 'to_successor')}</a>
                </li>
                <li>
                  <a href={successionRoutes.closing(edition.slug)}>{saySuccession(lang, 'to_closing')}</a>
                </li>
              </>
            )}
            {mayEdit && edition.successor && (
              <li>
                <a href={editingRoutes.descent(edition.slug)}>{sayEditing(lang, 'editions.to_descent')}</a>
              </li>
            )}
            <li>
              <a href={editingRoutes.measures(edition.slug)}>
                {sayEditing(lang, mayEdit ? 'editions.to_measures' : 'measures.title')}
              </a>
            </li>
            <li>
              <a href={`${briefRoutes.briefs()}?plan=${edition.slug}`}>{sayBrief(lang, 'title')}</a>
            </li>
            <li>
              <a href={checkRoutes.check(edition.slug)}>{sayCheck(lang, 'title')}</a>
            </li>
            {mayEdit && (
              <>
                <li>
                  <a href={structureRoutes.structure(edition.slug)}>{sayStructure(lang, 'title')}</a>
                </li>
                <li>
                  <a href={draftingRoutes.copies(edition.slug)}>{sayDrafting(lang, 'copies.title')}</a>
                </li>
                <li>
                  <a href={editingRoutes.newMeasure(edition.slug)}>{sayEditing(lang, 'editions.add_measure')}</a>
                </li>
              </>
            )}
          </ul>
        </li>
      ))}
    </ul>
    {takesPart && (
      <p class="act">
        <a href={callsOffice.list()}>{sayFunding(lang, 'title')}</a>
      </p>
    )}
    {mayEdit && <BringIn lang={lang} demo={demo} />}
  </>
)

/** A plan's document becomes a draft. */
const BringIn: FC<{ lang: Lang; demo: boolean }> = ({ lang, demo }) => (
  <section class="section">
    <h2>{sayEditing(lang, 'editions.import')}</h2>
    <p>{sayEditing(lang, 'editions.import_words')}</p>
    <UploadForm lang={lang} demo={demo} />
    <p class="act">
      <a href={documentRoutes.documents()}>{sayEditing(lang, 'editions.documents')}</a>
    </p>
    <p>{sayEditing(lang, 'editions.import_command')}</p>
    <p class="command">
      <code>bin/wirken import plan plan.txt</code>
    </p>
  </section>
)

function stateWords(lang: Lang, { state, startsOn }: Edition): string {
  return sayEditing(lang, `editions.state.${state}`, { date: startsOn === null ? '' : formatDate(lang, startsOn) })
}
