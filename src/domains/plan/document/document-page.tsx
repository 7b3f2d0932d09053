import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { CompareLinks } from '../comparison/compare-links.tsx'
import { EarlierForm } from '../comparison/earlier-form.tsx'
import type { FormState } from '../editing/editing-form.ts'
import type { Edition } from '../edition.ts'
import { chapterPlaces } from './correction.apply.ts'
import { DeleteLink } from './delete-link.tsx'
import { sayDocument } from './document.messages.ts'
import { documentRoutes, type Shown } from './document.routes.ts'
import { treeOf } from './document.tree.ts'
import { hasLines, type KeptDocument, nameOfPlan } from './document.ts'
import { type DocumentView, pageOf } from './document.view.ts'
import { DraftForm } from './document-draft.tsx'
import { Doubts } from './doubts.tsx'
import { KeyLegend } from './key-legend.tsx'
import { Learned } from './learned.tsx'
import { PartMenu } from './part-menu.tsx'
import { PassageItem, type Place } from './passage-item.tsx'
import { Tree } from './plan-tree.tsx'
import { UndoForm } from './undo-form.tsx'

export type DocumentPageProps = {
  lang: Lang
  document: KeptDocument
  view: DocumentView
  shown: Shown
  /** The passage corrected last, and how many others look like it. */
  done: string | undefined
  alike: number
  /** Rules of other documents, and how many passages they would change. */
  offer: { rules: number; changes: number }
  notice: string | undefined
  /** It or an earlier version of it is in a plan, with which one most likely compares it now. */
  isInPlan: boolean
  editions: Edition[]
  form: FormState
  errors: { name: string; words: string }[]
}

/** The document with what was understood of it, to be corrected; beside it the plan that comes out, and the original. */
export const DocumentPage: FC<DocumentPageProps> = (props) => {
  const { lang, document, view, shown } = props
  const { reading } = view
  const counts = {
    fields: reading.fields.length,
    goals: reading.goals.length,
    measures: reading.measures.length,
    passages: view.passages.length,
  }
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: documentRoutes.documents(), label: sayDocument(lang, 'documents.title') }]}
      />
      <PageTitle lang={lang} title={original(document.name, 'de')} kicker={sayDocument(lang, 'document.kicker')} />
      <div id="said">
        <ErrorSummary lang={lang} errors={props.errors} />
        {props.notice && <Notice kind="info" title={props.notice} />}
      </div>
      <Learned lang={lang} document={document} offer={props.offer} />
      <p id="counts" class="reading__counts" role="status">
        {sayDocument(lang, 'document.counts', counts)}
      </p>
      <div class={document.kind === 'pdf' ? 'reading reading--pdf' : 'reading'} data-module="document">
        <section class="reading__text" aria-labelledby="text">
          <h2 id="text">{sayDocument(lang, 'document.text')}</h2>
          <Doubts
            lang={lang}
            document={document.id}
            view={view}
            shown={shown}
            next={props.isInPlan && props.editions.length > 0 ? 'compare' : 'draft'}
          />
          <KeyLegend lang={lang} />
          <UndoForm lang={lang} document={document} shown={shown} />
          <Passages {...props} />
          {!shown.doubts && <PartMenu lang={lang} document={document.id} view={view} shown={shown} />}
        </section>
        <section class="reading__tree" aria-labelledby="tree-title">
          <h2 id="tree-title">{sayDocument(lang, 'document.tree')}</h2>
          <Tree lang={lang} document={document.id} tree={treeOf(reading, view.passages)} />
        </section>
        {document.kind === 'pdf' && <Original {...props} />}
      </div>
      {props.isInPlan && <Compare {...props} />}
      <DraftForm lang={lang} document={document} title={reading.title} form={props.form} />
      {!props.isInPlan && <Compare {...props} />}
      <EarlierForm
        lang={lang}
        document={document.id}
        title={reading.title ?? nameOfPlan(document.name)}
        editions={props.editions}
        form={props.form}
      />
      <DeleteLink lang={lang} document={document.id} />
    </>
  )
}

const Compare: FC<DocumentPageProps> = ({ lang, document, editions }) => (
  <CompareLinks lang={lang} document={document.id} editions={editions} used={document.plans.map(({ slug }) => slug)} />
)

const Passages: FC<DocumentPageProps> = ({ lang, document, view, shown, done, alike }) => {
  const kind = { isPdf: document.kind === 'pdf', hasLines: hasLines(document) }
  const place: Place = { document: document.id, doubts: shown.doubts, ...kind, done, alike }
  let under = 'nothing'
  return (
    <ol class="passages" id="passages">
      {view.passages.map((one) => {
        const stands = under
        if (['field', 'goal', 'measure'].includes(one.choice)) under = one.choice
        const isShown = shown.doubts ? one.isDoubtful || one.key === done : one.part === shown.part
        const below = isShown ? chapterPlaces(view.corrected, one.at).length : 0
        return isShown && <PassageItem lang={lang} place={place} view={one} under={stands} below={below} />
      })}
    </ol>
  )
}

/** The browser's own viewer, at the page on which the shown part begins; the pages' links lead it elsewhere. */
const Original: FC<DocumentPageProps> = ({ lang, document, view, shown }) => {
  const first = view.parts[shown.part - 1]?.from.passage
  const words = sayDocument(lang, 'document.original')
  return (
    <section class="reading__original" aria-labelledby="original-title">
      <h2 id="original-title">{words}</h2>
      <iframe name="original" title={words} src={documentRoutes.file(document.id, first && pageOf(first))} />
      <p class="small">
        <a href={documentRoutes.file(document.id)} download={document.name}>
          {sayDocument(lang, 'document.download')}
        </a>
      </p>
    </section>
  )
}
