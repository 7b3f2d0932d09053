import type { Child, FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { apiAddress, apiPatterns } from '../api/api.routes.ts'
import { sayExport } from '../exports/exports.messages.ts'
import { exportAddress, exported, fileKinds } from '../exports/exports.routes.ts'
import { feedRoutes } from '../feeds/feeds.routes.ts'
import type { View } from '../pages/view.ts'
import { planRoutes } from '../plan.routes.ts'
import { sayTaking } from './taking.messages.ts'

type TakingPage = { hasPlan: boolean; publicUrl: string }
type Link = { href: string; words: string }

/** In plain words what there is, with addresses one can press. */
export const TakingView: FC<View<TakingPage>> = ({ page: { hasPlan, publicUrl }, lang, city }) => {
  const main = { slug: '', isMain: true }
  const files = exported.flatMap((list) =>
    fileKinds.map((kind) => {
      const words = sayTaking(lang, 'lists.file', { list: sayExport(lang, `list.${list}`), kind: kind.toUpperCase() })
      return { href: exportAddress(lang, list, kind, ''), words }
    }),
  )
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayTaking(lang, 'title'), lang)}
        lead={original(sayTaking(lang, 'lead'), lang)}
      />
      {hasPlan && (
        <>
          <Part id="lists" title={sayTaking(lang, 'lists')} words={sayTaking(lang, 'lists.words')} links={files} />
          <Part
            id="changes"
            title={sayTaking(lang, 'changes')}
            words={sayTaking(lang, 'changes.words')}
            links={[
              { href: feedRoutes.all(lang), words: sayTaking(lang, 'changes.all') },
              { href: feedRoutes.plan(lang, main, 'atom'), words: sayTaking(lang, 'changes.plan') },
            ]}
          />
          <Part
            id="calendar"
            title={sayTaking(lang, 'calendar')}
            words={sayTaking(lang, 'calendar.words')}
            links={[{ href: feedRoutes.plan(lang, main, 'ics'), words: sayTaking(lang, 'calendar.plan') }]}
          />
        </>
      )}
      <Part
        id="api"
        title={sayTaking(lang, 'api')}
        words={sayTaking(lang, 'api.words')}
        links={[
          { href: apiAddress('plans', lang), words: sayTaking(lang, 'api.plans') },
          { href: `${apiAddress('measures', lang)}&status=started&sort=latest`, words: sayTaking(lang, 'api.started') },
          { href: `${apiAddress('goals', lang)}&limit=5`, words: sayTaking(lang, 'api.goals') },
          { href: apiAddress('decisions', lang), words: sayTaking(lang, 'api.decisions') },
          { href: apiAddress('lineage', lang), words: sayTaking(lang, 'api.lineage') },
          { href: apiPatterns.description, words: sayTaking(lang, 'api.description') },
        ]}
      >
        <p>{sayTaking(lang, 'api.same')}</p>
        <p>
          <code dir="ltr">
            curl -H "Accept: application/json" {publicUrl}
            {planRoutes.plan(lang)}
          </code>
        </p>
      </Part>
      <Part
        id="use"
        title={sayTaking(lang, 'use')}
        words={sayTaking(lang, 'use.words', { city: city.name })}
        links={[]}
      />
    </>
  )
}

const Part: FC<{ id: string; title: string; words: string; links: readonly Link[]; children?: Child }> = (part) => (
  <section class="section" aria-labelledby={part.id}>
    <h2 id={part.id}>{part.title}</h2>
    <div class="prose">
      <p>{part.words}</p>
      {part.links.length > 0 && (
        <ul class="plain-list">
          {part.links.map(({ href, words }) => (
            <li>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      )}
      {part.children}
    </div>
  </section>
)
