import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button, ButtonLink } from '../../../../ui/button/button.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { Status } from '../../../../ui/status/status.tsx'
import { seatsRoutes } from '../../seats/seats.routes.ts'
import type { Motion, MotionState } from '../motion.ts'
import { resultShapes } from '../vote-words.tsx'
import { sayVotes } from '../votes.messages.ts'
import { votesRoutes } from '../votes.routes.ts'
import { sayChairing } from './chairing.messages.ts'
import type { ChairedBody, MotionChoices, MotionList } from './chairing.read.ts'
import { MotionFields } from './motion-fields.tsx'

/** Everything that a body was asked to decide, the newest first. */
export const MotionsView: FC<{ scope: Scope; page: MotionList }> = ({ scope, page: { body, mayRun, motions } }) => {
  const { lang, city } = scope
  const source = sourceLanguage(city)
  return (
    <>
      <BodyTrail lang={lang} body={body} />
      <PageTitle
        lang={lang}
        title={original(sayChairing(lang, 'title'), lang)}
        kicker={<Said text={original(body.name, source)} lang={lang} quiet />}
        lead={original(sayChairing(lang, 'list.lead'), lang)}
      />
      {mayRun && <ButtonLink href={votesRoutes.newMotion(body.slug)}>{sayChairing(lang, 'new')}</ButtonLink>}
      {motions.length === 0 ? (
        <p>{sayChairing(lang, 'list.none')}</p>
      ) : (
        <DataTable
          label={sayChairing(lang, 'title')}
          caption={sayChairing(lang, 'title')}
          columns={(['column.motion', 'column.way', 'column.state'] as const).map((key) => ({
            name: sayChairing(lang, key),
          }))}
          rows={motions.map(({ motion, state }) => [
            <a href={votesRoutes.motion(motion.id)}>
              <Said text={original(motion.title, source)} lang={lang} quiet />
            </a>,
            sayChairing(lang, `way.${motion.way}`),
            <MotionStatus lang={lang} motion={motion} state={state} />,
          ])}
        />
      )}
    </>
  )
}

export const MotionStatus: FC<{ lang: Lang; motion: Motion; state: MotionState }> = ({ lang, motion, state }) => {
  if (motion.result !== null) {
    return <Status shape={resultShapes[motion.result]} word={sayVotes(lang, `result.${motion.result}`)} />
  }
  const word = sayChairing(lang, `state.${state === 'closed' ? 'over' : state}`)
  return <Status shape={state === 'draft' ? 'empty' : 'half'} word={word} />
}

export const BodyTrail: FC<{ lang: Lang; body: ChairedBody; further?: boolean }> = ({ lang, body, further }) => (
  <Breadcrumb
    lang={lang}
    crumbs={[
      { href: seatsRoutes.body(body.slug), label: body.name },
      ...(further ? [{ href: votesRoutes.motions(body.slug), label: sayChairing(lang, 'title') }] : []),
    ]}
  />
)

type NewProps = { lang: Lang; page: MotionChoices & { body: ChairedBody }; form: PageForm }

/** A motion is worded; nothing is put to anybody by it. */
export const NewMotionView: FC<NewProps> = ({ lang, page, form }) => {
  const { body, item } = page
  return (
    <>
      <BodyTrail lang={lang} body={body} further />
      <PageTitle
        lang={lang}
        title={original(sayChairing(lang, 'new'), lang)}
        lead={original(sayChairing(lang, 'new.lead'), lang)}
      />
      <FormNotices {...{ lang, form, say: sayChairing, notices: [] }} />
      <form class="form" method="post" action={votesRoutes.motions(body.slug)} novalidate>
        {item && <input type="hidden" name="item" value={item.id} />}
        <MotionFields {...{ lang, form, choices: page }} ticked={new Set(item?.recordId ? [item.recordId] : [])} />
        <Button>{sayChairing(lang, 'save')}</Button>
      </form>
    </>
  )
}
