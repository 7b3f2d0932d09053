/** What happened in a meeting, told for its minutes. Names and titles are the city's words. */
export type MinutesFacts = {
  body: string
  title: string
  when: string
  place: string
  opened: string
  closed: string
  invitedOn: string
  isShortNotice: boolean
  sides: readonly {
    name: string
    seats: number
    present: number
    names: readonly { name: string; isDeputy: boolean }[]
  }[]
  isQuorate: boolean
  parity: 'holds' | 'broken' | 'unruled'
  items: readonly { id: string; title: string; noted: string; inPrivate: boolean }[]
  motions: readonly MinutesMotion[]
}

type Counts = { yes: number; no: number; abstain: number }

/** No more than may be told of a vote. `sides`, `total`: null where it is not told. */
export type MinutesMotion = {
  itemId: string | null
  title: string
  words: string
  result: 'carried' | 'lost' | 'no_quorum' | 'no_parity' | 'withdrawn'
  isSecret: boolean
  sides: readonly { name: string; counts: Counts }[] | null
  total: Counts | null
  recused: readonly string[]
  dissents: readonly { name: string; words: string }[]
}

/** Words of the draft, in the language in which the city writes. */
export type SayDraft = (
  key:
    | `draft.${DraftKey}`
    | 'quorum.met'
    | 'quorum.unmet'
    | 'parity.holds'
    | 'parity.broken'
    | `motion.${MinutesMotion['result']}`,
  values?: Record<string, string | number>,
) => string
type DraftKey =
  | ('meeting' | 'of' | 'when' | 'place' | 'opened' | 'invited' | 'short' | 'attendance' | 'side' | 'nobody' | 'deputy')
  | (
      | 'agenda'
      | 'private'
      | 'item'
      | 'private_words'
      | 'motion'
      | 'counts'
      | 'total'
      | 'secret'
      | 'recused'
      | 'dissent'
      | 'dissent_unnamed'
    )
  | 'others'

/**
 * Minutes in light markup, to be read over and changed by whoever keeps them. What was talked about in private stands there
 * by its title alone.
 */
export function minutesFrom(facts: MinutesFacts, say: SayDraft): string {
  const open = facts.items.filter(({ inPrivate }) => !inPrivate).map(({ id }) => id)
  const hidden = facts.items.filter(({ inPrivate }) => inPrivate).map(({ id }) => id)
  const told = facts.motions.filter(({ itemId }) => itemId === null || !hidden.includes(itemId))
  const others = told.filter(({ itemId }) => itemId === null || !open.includes(itemId))
  return [
    heading(say('draft.meeting')),
    points([
      say('draft.of', { title: facts.title, body: facts.body }),
      say('draft.when', { when: facts.when }),
      ...(facts.place === '' ? [] : [say('draft.place', { place: facts.place })]),
      say('draft.opened', { from: facts.opened, to: facts.closed }),
      say(facts.isShortNotice ? 'draft.short' : 'draft.invited', { day: facts.invitedOn }),
    ]),
    heading(say('draft.attendance')),
    points([
      ...facts.sides.map((side) => say('draft.side', { ...side, side: side.name, names: namesOf(side.names, say) })),
      say(facts.isQuorate ? 'quorum.met' : 'quorum.unmet'),
      ...(facts.parity === 'unruled' ? [] : [say(`parity.${facts.parity}`)]),
    ]),
    ...(facts.items.length === 0 ? [] : [heading(say('draft.agenda')), agendaOf(facts.items, say)]),
    ...facts.items.flatMap((item, at) => [
      heading(say('draft.item', { at: at + 1, title: oneLine(item.title) })),
      ...(item.inPrivate ? [say('draft.private_words')] : item.noted === '' ? [] : [item.noted]),
      ...told.filter(({ itemId }) => itemId === item.id).map((motion) => motionOf(motion, say)),
    ]),
    ...(others.length === 0 ? [] : [heading(say('draft.others')), ...others.map((motion) => motionOf(motion, say))]),
  ].join('\n\n')
}

function agendaOf(items: MinutesFacts['items'], say: SayDraft): string {
  return items
    .map(({ title, inPrivate }, at) => {
      const said = inPrivate ? say('draft.private', { title: oneLine(title) }) : oneLine(title)
      return `${at + 1}. ${said}`
    })
    .join('\n')
}

function motionOf(motion: MinutesMotion, say: SayDraft): string {
  const lines = [
    ...(motion.isSecret ? [say('draft.secret')] : []),
    ...(motion.sides ?? []).map(({ name, counts }) => say('draft.counts', { side: name, ...counts })),
    ...(motion.total ? [say('draft.counts', { side: say('draft.total'), ...motion.total })] : []),
    ...(motion.recused.length > 0 ? [say('draft.recused', { names: motion.recused.join(', ') })] : []),
    ...motion.dissents.map(({ name, words }) =>
      say(name === '' ? 'draft.dissent_unnamed' : 'draft.dissent', { name, words: oneLine(words) }),
    ),
  ]
  const head = say('draft.motion', { title: oneLine(motion.title), result: say(`motion.${motion.result}`) })
  return [head, motion.words, points(lines)].filter((part) => part !== '').join('\n\n')
}

function namesOf(names: MinutesFacts['sides'][number]['names'], say: SayDraft): string {
  const said = names.map(({ name, isDeputy }) => (isDeputy ? say('draft.deputy', { name }) : name))
  return said.length === 0 ? say('draft.nobody') : said.join(', ')
}

const heading = (words: string) => `## ${words}`
const points = (lines: readonly string[]) => lines.map((line) => `- ${oneLine(line)}`).join('\n')
/** A line that goes on would end the list, or become another sign of the markup. */
const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()
