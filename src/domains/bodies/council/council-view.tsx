import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { SearchForm } from '../../../ui/search-form/search-form.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { mayRunCouncil } from '../bodies.access.ts'
import { sayCouncil } from './council.messages.ts'
import type { CouncilState } from './council.read.ts'
import { councilPatterns, councilRoutes } from './council.routes.ts'
import type { FoundPaper } from './found-paper.ts'
import { FoundPapers } from './found-papers.tsx'
import type { Looked } from './oparl-client.ts'
import { SyncState } from './sync-state.tsx'

const notices = ['notice.chosen', 'notice.begun', 'notice.removed'] as const
const say = sayCouncil

type Props = { scope: Scope; state: CouncilState; form: PageForm; looked?: Looked | undefined }
/** `looked`: what answered at the address that was just tried. `found`: what was looked for. */
type CouncilProps = Props & { found?: { asked: string; papers: readonly FoundPaper[] } | undefined }

export const CouncilView: FC<CouncilProps> = ({ scope, state, form, looked, found }) => {
  const { lang, viewer } = scope
  const { source } = state
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <FormNotices {...{ lang, form, say, notices }} />
      {source && (
        <section class="section" aria-labelledby="search">
          <h2 id="search">{say(lang, 'search')}</h2>
          <SearchForm
            lang={lang}
            action={councilRoutes.council()}
            label={say(lang, 'search.label')}
            hint={say(lang, 'search.hint')}
            send={say(lang, 'search.send')}
            value={found?.asked}
          />
          {found && <FoundPapers scope={scope} {...found} />}
        </section>
      )}
      {source && <SyncState scope={scope} state={state} />}
      <section class="section" aria-labelledby="source">
        <h2 id="source">{say(lang, 'source')}</h2>
        {source ? (
          <Facts>
            <Fact term={say(lang, 'source.endpoint')}>
              <bdi>{source.endpoint}</bdi>
            </Fact>
            {source.systemName !== '' && (
              <Fact term={say(lang, 'source.system')}>
                <bdi>{source.systemName}</bdi>
              </Fact>
            )}
            <Fact term={say(lang, 'source.body')}>
              <bdi>{source.bodyName}</bdi>
            </Fact>
          </Facts>
        ) : (
          <p>{say(lang, 'source.none')}</p>
        )}
        {mayRunCouncil(viewer) && <SourceForms {...{ scope, state, form, looked }} />}
      </section>
    </>
  )
}

const SourceForms: FC<Props> = ({ scope: { lang }, state: { source }, form, looked }) => {
  const version = <input type="hidden" name="version" value={versionIn(form, source?.version ?? 0)} />
  return (
    <>
      <form class="form" method="post" action={councilPatterns.look} novalidate>
        <TextInput
          {...fieldOf(form, say, lang, 'endpoint', source?.endpoint)}
          type="url"
          label={say(lang, 'endpoint')}
          hint={say(lang, 'endpoint_hint')}
        />
        <Button kind={looked ? 'secondary' : 'primary'}>{say(lang, 'look')}</Button>
      </form>
      {looked && (
        <form class="form section" method="post" action={councilPatterns.council} novalidate>
          <Notice
            kind="success"
            title={looked.name === '' ? say(lang, 'looked_nameless') : say(lang, 'looked', { name: looked.name })}
          >
            {looked.version !== '' && <p>{say(lang, 'looked_version', { version: looked.version })}</p>}
          </Notice>
          {version}
          <input type="hidden" name="endpoint" value={form.words.endpoint} />
          <Radios
            {...fieldOf(form, say, lang, 'body', looked.bodies.length === 1 ? looked.bodies[0]?.id : source?.bodyId)}
            label={say(lang, 'body')}
            hint={source && say(lang, 'choose_words')}
            choices={looked.bodies.map(({ id, name }) => ({ value: id, label: name, hint: id }))}
          />
          <Button>{say(lang, 'choose')}</Button>
        </form>
      )}
      {source && (
        <form class="form section" method="post" action={councilPatterns.remove}>
          {version}
          <p>{say(lang, 'remove_words')}</p>
          <Button kind="secondary">{say(lang, 'remove')}</Button>
        </form>
      )}
    </>
  )
}
