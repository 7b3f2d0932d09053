import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../../../i18n/format.ts'
import { isLang } from '../../../../i18n/languages.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import type { Round } from '../../rounds/round.ts'
import { sayCouncil } from '../council.messages.ts'
import { councilRoutes } from '../council.routes.ts'
import type { PaperLine } from '../papers.queries.ts'
import { paperForms } from '../papers.ts'
import { sayWorking as say } from './working.messages.ts'

/** Milliseconds without anything done after which nobody works on it any more. */
const given = 180_000

type PapersProps = { scope: Scope; round: Round; papers: readonly PaperLine[]; form: PageForm }

export function isUnderway({ now }: Pick<Scope, 'now'>, papers: readonly PaperLine[]): boolean {
  const last = Math.max(...papers.map(({ madeAt, askedAt }) => (madeAt ?? askedAt).getTime()))
  return papers.some(({ madeAt }) => madeAt === null) && now.getTime() - last < given
}

/** The files of what is published: which are there, and how far the others are. */
export const PapersSection: FC<PapersProps> = ({ scope, round, papers, form }) => {
  const { lang, city } = scope
  const made = papers.filter(({ madeAt }) => madeAt !== null).length
  const underway = isUnderway(scope, papers)
  return (
    <div class="section">
      <h2 id="papers">{say(lang, 'papers')}</h2>
      <p>{say(lang, papers.length === 0 ? 'papers.none' : 'papers.words')}</p>
      {made < papers.length && (
        <div role="status">
          <p>
            <progress max={papers.length} value={made} aria-labelledby="made" />
          </p>
          <p id="made">{say(lang, 'papers.progress', { made, asked: papers.length })}</p>
          <p>{say(lang, underway ? 'papers.reload' : 'papers.failed')}</p>
        </div>
      )}
      {papers.length > 0 && <PaperTable scope={scope} round={round} papers={papers} />}
      <form class="form" method="post" action={councilRoutes.makePapers(round.slug)}>
        <fieldset class="group">
          <legend>{say(lang, 'papers.language')}</legend>
          {city.languages.map((one) => (
            <Checkbox
              {...fieldOf(form, say, lang, `lang__${one}`)}
              label={nameLanguage(lang, one)}
              checked={one === sourceLanguage(city) || one === 'ar'}
            />
          ))}
        </fieldset>
        <Button kind="secondary">{say(lang, 'papers.make')}</Button>
      </form>
    </div>
  )
}

const PaperTable: FC<Omit<PapersProps, 'form'>> = ({ scope: { lang }, round, papers }) => (
  <DataTable
    label={say(lang, 'papers')}
    caption={say(lang, 'papers')}
    columns={[
      { name: say(lang, 'papers.file') },
      { name: say(lang, 'papers.language') },
      { name: say(lang, 'papers.state') },
    ]}
    rows={papers.flatMap((paper) => {
      const form = paperForms.find((one) => one === paper.form)
      if (!form || !isLang(paper.lang)) return []
      const name = sayCouncil(lang, `form.${form}`)
      const state = [
        ...(paper.pages === null ? [] : [say(lang, 'papers.pages', { n: paper.pages })]),
        say(lang, 'papers.size', { n: Math.ceil(paper.size / 1000) }),
      ].join(', ')
      return [
        [
          paper.madeAt ? <a href={councilRoutes.reportPaper(paper.lang, round.slug, form)}>{name}</a> : name,
          nameLanguage(lang, paper.lang),
          paper.madeAt ? state : say(lang, 'papers.waiting'),
        ],
      ]
    })}
  />
)
