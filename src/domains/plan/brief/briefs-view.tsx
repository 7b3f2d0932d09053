import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayBrief as say } from './brief.messages.ts'
import { type BriefFile, briefFiles, briefKinds, briefRoutes } from './brief.routes.ts'
import type { BriefLine, BriefsPage } from './briefs.read.ts'

type BriefsProps = { scope: Scope; page: BriefsPage }

/** Where somebody on the telephone finds the one page that they have to send. */
export const BriefsView: FC<BriefsProps> = ({ scope: { lang }, page }) => {
  const { edition, editions, words, lines } = page
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      {edition === null ? (
        <p>{say(lang, 'no_plan')}</p>
      ) : (
        <>
          <form class="form" method="get" action={briefRoutes.briefs()}>
            {editions.length > 1 && (
              <Select
                lang={lang}
                name="plan"
                label={say(lang, 'plan')}
                value={edition.slug}
                options={editions.map(({ slug, title }) => ({ value: slug, label: title.words }))}
              />
            )}
            <TextInput lang={lang} name="words" type="search" label={say(lang, 'words')} value={words} optional />
            <Button>{say(lang, 'find')}</Button>
          </form>
          {lines.length === 0 && (
            <EmptyState words={say(lang, 'none')}>
              <a href={`${briefRoutes.briefs()}?plan=${edition.slug}`}>{say(lang, 'all')}</a>
            </EmptyState>
          )}
          {briefKinds.map((kind) => (
            <KindTable lang={lang} plan={edition.slug} kind={kind} lines={lines.filter((one) => one.kind === kind)} />
          ))}
        </>
      )}
    </>
  )
}

type KindProps = { lang: Scope['lang']; plan: string; kind: BriefLine['kind']; lines: readonly BriefLine[] }

const KindTable: FC<KindProps> = ({ lang, plan, kind, lines }) =>
  lines.length === 0 ? null : (
    <div class="section">
      <h2>{say(lang, `kind.${kind}`)}</h2>
      <DataTable
        label={say(lang, `kind.${kind}`)}
        caption={say(lang, `kind.${kind}`)}
        columns={[
          { name: say(lang, 'column.code') },
          { name: say(lang, 'column.name') },
          { name: say(lang, 'column.files') },
        ]}
        rows={lines.map((line) => [
          line.code,
          <Said text={line.title} lang={lang} />,
          <BriefLinks lang={lang} plan={plan} kind={kind} slug={line.slug} name={line.title.words} />,
        ])}
      />
    </div>
  )

type LinksProps = { lang: Scope['lang']; plan: string; kind: BriefLine['kind']; slug: string; name: string }

/** Both files; whoever hears the links alone hears of what they are. */
export const BriefLinks: FC<LinksProps> = ({ lang, plan, kind, slug, name }) => (
  <>
    {briefFiles.map((file: BriefFile, i) => (
      <>
        {i > 0 && ' · '}
        <a href={briefRoutes.brief(plan, kind, slug, file)} aria-label={say(lang, file, { name })}>
          {file.toUpperCase()}
        </a>
      </>
    ))}
  </>
)
