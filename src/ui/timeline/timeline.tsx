import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { formatDate } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'
import { StatusMark, type StatusShape } from '../status/status.tsx'
import { sayUi } from '../ui.messages.ts'

/** Things in the order of time. Each says in words when it was or will be; the mark only repeats it. */
export const Timeline: FC<{ children?: Child }> = ({ children }) => <ol class="timeline">{children}</ol>

type MomentProps = PropsWithChildren<{ shape: StatusShape; title: Child; when: Child; late?: boolean }>

export const Moment: FC<MomentProps> = ({ shape, title, when, late = false, children }) => (
  <li class="moment">
    <StatusMark shape={shape} />
    <p class="moment__title">{title}</p>
    <p class={late ? 'moment__late' : 'moment__when'}>{when}</p>
    {children}
  </li>
)

export type MilestoneItem = { title: Text; due: string; doneOn: string | null; overdue: boolean }

/** Milestones: done, still to come, or overdue, which is said and not only coloured. */
export const Milestones: FC<{ lang: Lang; milestones: readonly MilestoneItem[] }> = ({ lang, milestones }) => (
  <Timeline>
    {milestones.map(({ title, due, doneOn, overdue }) => (
      <Moment
        shape={doneOn === null ? 'empty' : 'done'}
        title={<Said text={title} lang={lang} quiet />}
        late={overdue}
        when={
          doneOn !== null
            ? sayUi(lang, 'timeline.done', { date: formatDate(lang, doneOn) })
            : sayUi(lang, overdue ? 'timeline.overdue' : 'timeline.open', { date: formatDate(lang, due) })
        }
      />
    ))}
  </Timeline>
)
