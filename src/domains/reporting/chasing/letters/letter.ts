import { formatDuration } from '../../../../i18n/duration.ts'
import { formatDate } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import type { Mail } from '../../../../platform/mail/outgoing.ts'
import type { HumanContactFacts } from '../../../../ui/human-contact/human-contact.tsx'
import type { NoticeKind } from '../plan-mails.ts'
import { sayLetters as say } from './letters.messages.ts'

type Contact = Pick<HumanContactFacts, 'who' | 'telephone' | 'mail'>

/** Where the links of a mail lead, and the human being who answers questions, in the reader's language. */
export type Sender = { publicUrl: string; contactIn: (lang: Lang) => Contact }

/**
 * What one letter tells somebody. `asked`: measures by why they are named. `missing`: for the coordination, of how many parts
 * each unit has not answered; null: what nobody leads. `isOver`: the deadline is.
 */
export type Told = {
  city: string
  name: string
  title: string
  words: string
  dueOn: string
  isOver: boolean
  minutes: number
  asked: { kind: NoticeKind; measure: string }[]
  missing: { unit: string | null; count: number }[]
}

const longest = 20

/** `link`: the sheet, without a password. `see`: where the coordination sees who is written to. */
export function letterOf(
  told: Told,
  contactIn: Sender['contactIn'],
  lang: Lang,
  { link, see }: { link: string; see: string },
): Omit<Mail, 'to'> {
  const { city, name, title, words, asked, missing, minutes } = told
  const due = formatDate(lang, told.dueOn)
  const own = asked.filter(({ kind }) => kind !== 'deputy' && kind !== 'head')
  const ownLead = leadOf(own)
  const listed = (kind: 'deputy' | 'head') => {
    const theirs = asked.filter((one) => one.kind === kind)
    return theirs.length === 0 ? [] : [say(lang, `intro.${kind}`, { title }), listOf(lang, theirs)]
  }
  const missed = missing.map(({ unit, count }) =>
    unit === null ? say(lang, 'missing.nobody', { n: count }) : say(lang, 'missing.unit', { unit, n: count }),
  )
  const paragraphs = [
    say(lang, 'hello', { name }),
    ...(ownLead ? [say(lang, `intro.${ownLead}`, { title }), listOf(lang, own)] : []),
    ...listed('deputy'),
    ...listed('head'),
    ...(asked.length > 0
      ? [
          words,
          say(lang, told.isOver ? 'due_past' : 'due', { due }),
          minutes > 0 ? say(lang, 'effort', { duration: formatDuration(lang, minutes) }) : '',
          say(lang, 'link', { link }),
          say(lang, 'pass_on'),
        ]
      : []),
    ...(missed.length > 0
      ? [
          say(lang, 'missing', { title }),
          missed.map((one) => `• ${one}`).join('\n'),
          say(lang, 'missing.see', { link: see }),
        ]
      : []),
    say(lang, 'ask', { contact: contactLine(contactIn(lang)) }),
  ]
  return {
    subject: say(lang, `subject.${leadOf(asked) ?? 'missing'}`, { city, title, due }),
    words: `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`,
  }
}

/** What weighs most. */
const order = ['head', 'deputy', 'overdue', 'returned', 'reminded', 'invited', 'again'] as const

function leadOf(asked: Told['asked']): (typeof order)[number] | undefined {
  return order.find((one) => asked.some(({ kind }) => kind === one))
}

function listOf(lang: Lang, asked: Told['asked']): string {
  const shown = asked.slice(0, longest).map(({ kind, measure }) => {
    return kind === 'returned' ? `• ${measure} ${say(lang, 'returned_mark')}` : `• ${measure}`
  })
  const rest = asked.length - shown.length
  return [...shown, ...(rest > 0 ? [say(lang, 'more', { n: rest })] : [])].join('\n')
}

function contactLine({ who, telephone, mail }: Contact): string {
  return [who.words, telephone?.shown, mail].filter((one) => one !== undefined && one !== null).join(', ')
}
