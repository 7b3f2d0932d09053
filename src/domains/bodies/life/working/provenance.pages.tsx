import { Hono } from 'hono'
import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { Forbidden } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { mayArrangeBodies, maySeeBodies } from '../../bodies.access.ts'
import type { BodiesEnv } from '../../bodies-env.ts'
import { sayLife } from '../life.messages.ts'
import { lifePatterns, lifeRoutes } from '../life.routes.ts'
import { type OriginPage, type RecordKind, showOriginOf } from '../origin.read.ts'
import { OriginSections } from '../origin-view.tsx'
import { Way } from '../way.tsx'
import { type Gaps, showProvenanceGaps } from './gaps.read.ts'
import { sayWorking } from './working.messages.ts'

/** Where the texts of a goal or measure come from, and where in a plan nobody knows. */
export const provenancePages = new Hono<BodiesEnv>()

provenancePages.get(lifePatterns.provenanceGaps, async (c) => {
  const { scope, show } = c.var
  const gaps = await showProvenanceGaps(scope, c.req.query('plan'))
  return show({ title: sayWorking(scope.lang, 'gaps.title'), body: <GapsView scope={scope} gaps={gaps} /> })
})

provenancePages.get(lifePatterns.provenance, async (c) => {
  const { scope, show } = c.var
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showProvenance')
  const page = await showOriginOf(scope, c.req.param('kind') as RecordKind, c.req.param('record'))
  return show({ title: sayLife(scope.lang, 'origin.title'), body: <ProvenanceView scope={scope} page={page} /> })
})

const ProvenanceView: FC<{ scope: Scope; page: OriginPage }> = ({ scope, page }) => {
  const { lang, viewer } = scope
  const { record, edition } = page
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: lifeRoutes.drafts(edition.slug), label: sayWorking(lang, 'board.title') }]}
      />
      <PageTitle lang={lang} title={record.title} kicker={sayLife(lang, 'origin.title')} />
      <OriginSections scope={scope} page={page} />
      <Way scope={scope} page={page} />
      {mayArrangeBodies(viewer) && (
        <p class="section">
          <a href={lifeRoutes.recordDecision(record.kind, record.id)}>{sayWorking(lang, 'decide.title')}</a>
        </p>
      )}
    </>
  )
}

const GapsView: FC<{ scope: Scope; gaps: Gaps }> = ({
  scope: { lang },
  gaps: { edition, documents, records, source },
}) => (
  <>
    <Breadcrumb
      lang={lang}
      crumbs={[{ href: lifeRoutes.drafts(edition.slug), label: sayWorking(lang, 'board.title') }]}
    />
    <PageTitle
      lang={lang}
      title={original(sayWorking(lang, 'gaps.title'), lang)}
      kicker={<Said text={edition.title} lang={lang} quiet />}
      lead={original(sayWorking(lang, 'gaps.lead'), lang)}
    />
    {documents.length > 0 && <Notice title={sayWorking(lang, 'gaps.imported', { name: documents.join(', ') })} />}
    {records.length === 0 && <p>{sayWorking(lang, 'gaps.none')}</p>}
    {records.map(({ record, sentences }) => (
      <section class="section">
        <h2>
          <a href={lifeRoutes.provenance(record.kind, record.id)}>
            <Said text={record.title} lang={lang} quiet />
          </a>
        </h2>
        <p>{sayWorking(lang, 'gaps.count', { n: sentences.length })}</p>
        <ul>
          {sentences.map((words) => (
            <li>
              <Said text={original(words, source)} lang={lang} quiet />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)
