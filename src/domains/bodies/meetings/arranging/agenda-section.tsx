import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { Paragraphs } from '../../../../ui/said/paragraphs.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { AgendaItem } from '../agenda.ts'
import { may, stateOf } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import { meetingsRoutes } from '../meetings.routes.ts'
import { fieldIn, sayArranging } from './arranging.messages.ts'

type SectionProps = { scope: Scope; page: MeetingPage; form: PageForm }

/** What is to be talked about, its order, and what could come onto it. */
export const AgendaSection: FC<SectionProps> = ({ scope, page, form }) => {
  const { lang, city } = scope
  const { meeting, items, runs } = page
  const source = sourceLanguage(city)
  const isOpen = runs && (may('revise', meeting, page.now) || stateOf(meeting) === 'opened')
  return (
    <section class="section" aria-labelledby="agenda">
      <h2 id="agenda">{sayArranging(lang, 'agenda')}</h2>
      {items.length === 0 && <p>{sayArranging(lang, 'agenda.none')}</p>}
      <ol class="points">
        {items.map((item, at) => (
          <li>
            <p>
              <Said lang={lang} text={original(item.title, source)} quiet />
              {item.inPrivate && <> ({sayArranging(lang, 'item.private_mark')})</>}
              {item.proposedBy !== null && (
                <span class="soft">
                  {' · '}
                  {sayArranging(lang, 'item.wish_of', { name: page.names.get(item.proposedBy) ?? '' })}
                </span>
              )}
            </p>
            {item.words !== '' && <Paragraphs lang={lang} text={original(item.words, source)} quiet />}
            {isOpen && <ItemForms {...{ scope, page, form, item, at }} />}
          </li>
        ))}
      </ol>
      {isOpen && <Suggestions scope={scope} page={page} />}
      {isOpen && (
        <form class="form" method="post" action={meetingsRoutes.items(meeting.id)} novalidate>
          <h3>{sayArranging(lang, 'item.add')}</h3>
          <TextInput {...fieldIn(form, lang, 'item_title')} of={source} label={sayArranging(lang, 'item.title')} />
          <TextArea
            {...fieldIn(form, lang, 'item_words')}
            of={source}
            label={sayArranging(lang, 'item.words')}
            rows={3}
            optional
          />
          <Checkbox
            name="item_private"
            label={sayArranging(lang, 'item.private')}
            checked={form.words.item_private === 'yes'}
          />
          <Button kind="secondary">{sayArranging(lang, 'item.add')}</Button>
        </form>
      )}
    </section>
  )
}

const ItemForms: FC<SectionProps & { item: AgendaItem; at: number }> = ({ scope, page, form, item, at }) => {
  const { lang } = scope
  const { meeting, items } = page
  const { id, title } = item
  const field = `remove-${id}`
  const isLast = at === items.length - 1
  return (
    <>
      <form method="post" action={meetingsRoutes.orderItem(meeting.id, id)}>
        {at > 0 && (
          <Button kind="secondary" name="way" value="up" label={sayArranging(lang, 'item.up_label', { title })}>
            {sayArranging(lang, 'item.up')}
          </Button>
        )}{' '}
        {!isLast && (
          <Button kind="secondary" name="way" value="down" label={sayArranging(lang, 'item.down_label', { title })}>
            {sayArranging(lang, 'item.down')}
          </Button>
        )}
      </form>
      <details open={form.errors[field] !== undefined}>
        <summary aria-label={sayArranging(lang, 'item.remove_label', { title })}>
          {sayArranging(lang, 'item.remove')}
        </summary>
        <form class="form" method="post" action={meetingsRoutes.removeItem(meeting.id, id)} novalidate>
          <Button kind="secondary" name="how" value="postpone">
            {sayArranging(lang, 'item.postpone')}
          </Button>
          <TextInput {...fieldIn(form, lang, field)} label={sayArranging(lang, 'item.reason')} />
          <Button kind="secondary" name="how" value="withdraw">
            {sayArranging(lang, 'item.withdraw')}
          </Button>
        </form>
      </details>
    </>
  )
}

const Suggestions: FC<{ scope: Scope; page: MeetingPage }> = ({ scope: { lang, city }, page }) => {
  if (page.suggestions.length === 0) return null
  const source = sourceLanguage(city)
  return (
    <>
      <h3>{sayArranging(lang, 'suggestions')}</h3>
      <ul class="points">
        {page.suggestions.map(({ key, kind, title, open }) => (
          <li>
            <form method="post" action={meetingsRoutes.takeUp(page.meeting.id)}>
              <input type="hidden" name="key" value={key} />
              <p>
                <span class="soft">{sayArranging(lang, `suggestion.${kind}`, { n: open })}:</span>{' '}
                <Said lang={lang} text={original(title, source)} quiet />
              </p>
              <Button kind="secondary" label={sayArranging(lang, 'take_up_label', { title })}>
                {sayArranging(lang, 'take_up')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
