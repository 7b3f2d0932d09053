import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import type { Edition } from '../../edition.ts'
import { sayTable } from '../table.messages.ts'

type Props = { lang: Lang; edition: Edition; address: string; job: { written: number; of: number } }

/** How far an import is. The answer's header has the browser ask again. */
export const Progress: FC<Props> = ({ lang, edition, address, job: { written, of } }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayTable(lang, 'progress.title'), lang)}
      kicker={edition.title.words}
      lead={original(sayTable(lang, 'progress.lead'), lang)}
    />
    <div class="form">
      <progress value={String(written)} max={String(of)} aria-labelledby="progress" />
      <p id="progress">{sayTable(lang, 'progress.words', { written, of })}</p>
      <p>
        <a href={address}>{sayTable(lang, 'progress.look')}</a>
      </p>
    </div>
  </>
)
