import { Hono } from 'hono'
import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { guidePatterns } from '../guide.routes.ts'
import { saySafe } from './safe.messages.ts'
import { showSafely } from './show-safely.tsx'

export const safetyPortal = new Hono<PageEnv>()

// Whoever reads about being watched may be watched.
safetyPortal.get(guidePatterns.safety, (c) =>
  showSafely(c, { current: 'guide', body: <SafetyView lang={c.var.scope.lang} /> }),
)

const parts = [
  ['danger.title', ['danger.1', 'danger.2']],
  ['hides.title', ['hides.1', 'hides.2', 'hides.3', 'hides.4']],
  ['shows.title', ['shows.1', 'shows.2', 'shows.3', 'shows.4', 'shows.5']],
  ['do.title', ['do.1', 'do.2', 'do.3']],
] as const

/** What these pages hide and what they cannot, in plain words. */
const SafetyView: FC<{ lang: Lang }> = ({ lang }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(saySafe(lang, 'safety.title'), lang)}
      lead={original(saySafe(lang, 'safety.lead'), lang)}
    />
    {parts.map(([title, words]) => (
      <section class="section">
        <h2>{saySafe(lang, title)}</h2>
        <ul>
          {words.map((one) => (
            <li>{saySafe(lang, one)}</li>
          ))}
        </ul>
      </section>
    ))}
  </>
)
