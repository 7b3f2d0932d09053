import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import { EarlierEdition } from '../editing/earlier-edition.tsx'
import { type FormState, sayRefusal } from '../editing/editing-form.ts'
import type { FieldWithGoals, PlanPage } from '../pages.ts'
import { FieldMenu } from './acts-menu.tsx'
import { GoalItem } from './goal-item.tsx'
import { listId, OrderControls, OrderHead, placeId } from './order-controls.tsx'
import { type StructureKey, sayStructure } from './structure.messages.ts'
import { structureRoutes } from './structure.routes.ts'

export type StructureProps = {
  lang: Lang
  page: PlanPage
  /** Whether the reader may change the structure of this edition. */
  isOpen: boolean
  /** The form that came back: of the order of the fields (null), or of the goals of one. */
  sent: { field: string | null; form: FormState } | undefined
  notice: StructureKey | undefined
}

/** What a plan is made of, in its order, with the way to everything that can be done to it. */
export const StructureView: FC<StructureProps> = (props) => {
  const { lang, page, isOpen, sent, notice } = props
  const { edition, fields } = page
  return (
    <>
      {notice && <Notice kind="success" title={sayStructure(lang, notice)} />}
      <PageTitle
        lang={lang}
        title={original(sayStructure(lang, 'title'), lang)}
        kicker={edition.title.words}
        lead={original(sayStructure(lang, isOpen ? 'lead' : 'lead.read'), lang)}
      />
      <EarlierEdition lang={lang} edition={edition} />
      <ErrorSummary lang={lang} errors={errorsOf(props)} />
      <p>
        <a href={draftingRoutes.revise('plan', edition.id)}>{sayStructure(lang, 'plan_words')}</a>
      </p>
      {isOpen && (
        <p class="structure-add">
          <ButtonLink href={structureRoutes.newGoal(edition.slug)}>{sayStructure(lang, 'add_goal')}</ButtonLink>{' '}
          <ButtonLink kind="secondary" href={structureRoutes.newField(edition.slug)}>
            {sayStructure(lang, 'add_field')}
          </ButtonLink>
        </p>
      )}
      <section class="section" id="fields" aria-labelledby="fields-title">
        <h2 id="fields-title">{sayStructure(lang, 'fields')}</h2>
        {fields.length === 0 ? <EmptyState words={sayStructure(lang, 'no_fields')} /> : <FieldOrder {...props} />}
      </section>
      {fields.map((field) => (
        <FieldPart {...props} field={field} form={sent?.field === field.id ? sent.form : undefined} />
      ))}
    </>
  )
}

/** The fields with the way to each, and their order. */
const FieldOrder: FC<StructureProps> = ({ lang, page, isOpen, sent }) => {
  const { edition, fields } = page
  const form = sent?.field === null ? sent.form : undefined
  const list = fields.map((field) => (
    <li class="structure-item" id={placeId('fields', field.id)}>
      <span class="structure-item__code">{field.code}</span>
      <div class="structure-item__words">
        <a href={`#${listId(field.id)}`}>
          <Said text={field.title} lang={lang} quiet />
        </a>{' '}
        <span class="structure-item__count">{sayStructure(lang, 'goals', { n: field.goals.length })}</span>
      </div>
      {isOpen && (
        <OrderControls
          lang={lang}
          list="fields"
          id={field.id}
          position={field.position}
          title={field.code}
          form={form}
        />
      )}
    </li>
  ))
  if (!isOpen) return <ol class="plain-list structure-list">{list}</ol>
  return (
    <form method="post" action={structureRoutes.arrangeFields(edition.slug)} novalidate>
      <OrderHead lang={lang} order={fields.map(({ id }) => id)} />
      <p class="kern-hint">{sayStructure(lang, 'order.hint')}</p>
      <ol class="plain-list structure-list">{list}</ol>
      <Button kind="secondary" label={sayStructure(lang, 'order.save_of', { field: sayStructure(lang, 'fields') })}>
        {sayStructure(lang, 'order.save')}
      </Button>
    </form>
  )
}

type FieldPartProps = StructureProps & { field: FieldWithGoals; form: FormState | undefined }

const FieldPart: FC<FieldPartProps> = ({ lang, page, isOpen, field, form }) => {
  const { edition } = page
  const list = field.goals.map((goal) => (
    <GoalItem lang={lang} edition={edition} field={field} goal={goal} isOpen={isOpen} form={form} />
  ))
  return (
    <section class="section" id={listId(field.id)} aria-labelledby={`title-${field.id}`}>
      <h2 id={`title-${field.id}`}>
        {field.code}: <Said text={field.title} lang={lang} quiet />
      </h2>
      <FieldMenu lang={lang} edition={edition} field={field} isOpen={isOpen} />
      {field.goals.length === 0 ? (
        <p>{sayStructure(lang, 'no_goals')}</p>
      ) : isOpen ? (
        <form method="post" action={structureRoutes.arrangeGoals(edition.slug, field.id)} novalidate>
          <OrderHead lang={lang} order={field.goals.map(({ id }) => id)} />
          <ol class="plain-list structure-list">{list}</ol>
          {field.goals.length > 1 && (
            <Button kind="secondary" label={sayStructure(lang, 'order.save_of', { field: field.title.words })}>
              {sayStructure(lang, 'order.save')}
            </Button>
          )}
        </form>
      ) : (
        <ol class="plain-list structure-list">{list}</ol>
      )}
    </section>
  )
}

/** A complaint about a place leads to it; one about the whole order to where its list begins. */
function errorsOf({ lang, sent }: StructureProps) {
  const list = sent?.field ?? 'fields'
  return Object.entries(sent?.form.errors ?? {}).map(([name, refusal]) => ({
    name: name === 'order' ? listId(list) : `${placeId(list, name.slice('place__'.length))}-input`,
    words: sayRefusal(lang, refusal),
  }))
}
