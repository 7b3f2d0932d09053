import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Said } from '../../../ui/said/said.tsx'
import { describeFile, type FileKind } from '../../plan/plan.ts'
import { sayMeeting } from './meetings.messages.ts'
import type { Paper } from './paper.ts'

/** A paper by its title, with what one gets by following the link. `href`: where its file is fetched. */
export const PaperLink: FC<{ scope: Scope; paper: Paper; href: string }> = ({ scope, paper, href }) => {
  const { lang, city } = scope
  const { file, url, number, title } = paper
  return (
    <>
      <a
        href={url ?? href}
        rel={url === null ? undefined : 'noopener'}
        download={file === null ? undefined : file.name}
      >
        <Said lang={lang} text={original(title, sourceLanguage(city))} quiet />
      </a>
      {number !== '' && ` · ${number}`}
      {file && ` · ${describeFile(lang, { kind: file.kind as FileKind, size: file.size })}`}
    </>
  )
}

type SectionProps = { scope: Scope; papers: readonly Paper[]; hrefOf: (paper: Paper) => string }

/** The papers of a meeting, for whoever only reads them. */
export const PapersToRead: FC<SectionProps> = ({ scope, papers, hrefOf }) =>
  papers.length === 0 ? null : (
    <section class="section" aria-labelledby="papers">
      <h2 id="papers">{sayMeeting(scope.lang, 'papers')}</h2>
      <ul class="points">
        {papers.map((paper) => (
          <li>
            <PaperLink scope={scope} paper={paper} href={hrefOf(paper)} />
          </li>
        ))}
      </ul>
    </section>
  )
