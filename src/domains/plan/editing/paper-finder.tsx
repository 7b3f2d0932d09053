import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { sayEditing } from './editing.messages.ts'
import type { FoundPaper } from './editing-env.ts'

/** `asked`: what was looked for; undefined where nobody has looked yet. `taken`: that one of them was filled in. */
export type PapersLooked = { asked?: string | undefined; found: readonly FoundPaper[]; taken: boolean }

/** Looks for a paper of the council from within a form, which it sends to `address` with all that was typed into it. */
export const PaperFinder: FC<PapersLooked & { lang: Lang; address: string }> = ({
  lang,
  address,
  asked,
  found,
  taken,
}) => {
  const sent = { kind: 'secondary', formaction: `${address}#paperNumber` } as const
  return (
    <div>
      <p>{sayEditing(lang, 'draft.find_paper_words')}</p>
      <Button {...sent} name="look" value="paper">
        {sayEditing(lang, 'draft.find_paper')}
      </Button>
      {taken && <p role="status">{sayEditing(lang, 'draft.paper_taken')}</p>}
      {asked === '' && <p role="status">{sayEditing(lang, 'draft.find_paper_empty')}</p>}
      {asked && found.length === 0 && <p role="status">{sayEditing(lang, 'draft.papers_none', { words: asked })}</p>}
      {found.length > 0 && (
        <ul>
          {found.map((paper) => (
            <li>
              <p>
                <bdi>{[paper.number, paper.title].filter(Boolean).join(': ')}</bdi>
                {paper.day && ` (${formatDate(lang, paper.day)})`}
              </p>
              {paper.deleted && <p>{sayEditing(lang, 'draft.paper_deleted')}</p>}
              {paper.url && (
                <p>
                  <a href={paper.url}>
                    <bdi>{paper.url}</bdi>
                  </a>
                </p>
              )}
              {paper.consultations.length > 0 && (
                <ul>
                  {paper.consultations.map(({ organization, day, result }) => (
                    <li>
                      <bdi>
                        {[[organization, day && formatDate(lang, day)].filter(Boolean).join(', '), result]
                          .filter(Boolean)
                          .join(': ')}
                      </bdi>
                    </li>
                  ))}
                </ul>
              )}
              <Button
                {...sent}
                name="take"
                value={paper.id}
                label={sayEditing(lang, 'draft.take_paper_of', { number: paper.number })}
              >
                {sayEditing(lang, 'draft.take_paper')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
