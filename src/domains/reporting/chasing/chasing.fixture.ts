import { addDays, type Calendar } from '../../settings/settings.ts'
import type { Absence } from './in-line.ts'
import type { ChaseSettings } from './mail-days.ts'
import { mailsOn, type PlannedMail, type Situation, type Told, toldBy, type Waiting } from './plan-mails.ts'

type Wish = Partial<ChaseSettings> & {
  beganOn?: string
  days?: Calendar['days']
  parts?: readonly Partial<Waiting>[]
  /** Who of `holder`, `deputy` and `head` there is not. */
  without?: readonly string[]
  absences?: readonly Absence[]
  unreachable?: ReadonlySet<string>
  told?: readonly Told[]
}

/** One unit with two posts, both held by `holder`, and a head: in Lower Saxony, from 11 January 2027, due on the 29th. */
export function situation(wish: Wish): Situation {
  const { beganOn = '2027-01-11', days = [], without = [], absences = [], told = [], parts = [{ id: 'a' }] } = wish
  const { unreachable = new Set(), dueOn = '2027-01-29', remindDays = [-7, 0], escalateDays = 5 } = wish
  const { inSchoolHolidays = false, mayWriteToHeads = false } = wish
  const post = (id: string, headsUnit = false) => ({ id, unitId: 'unit', headsUnit, closedOn: null })
  const term = (postId: string, personId: string, part: 'holder' | 'deputy') => {
    return { id: `${postId} ${personId}`, postId, personId, part, startsOn: '2020-01-01', endsOn: null }
  }
  const terms = [
    ...['first', 'second'].flatMap((id) => [term(id, 'holder', 'holder'), term(id, 'deputy', 'deputy')]),
    term('top', 'head', 'holder'),
  ]
  return {
    settings: { dueOn, remindDays: [...remindDays], escalateDays, inSchoolHolidays, mayWriteToHeads },
    ...{ beganOn, absences, unreachable, told, busy: new Set(), coordination: ['coordinator'] },
    calendar: { land: 'NI', days },
    office: {
      units: [{ id: 'unit', parentId: null }],
      posts: [post('first'), post('second'), post('top', true)],
      holdings: terms.filter(({ personId }) => !without.includes(personId)),
    },
    parts: parts.map((part) => ({ id: 'a', unitId: 'unit', postId: 'first', returnedOn: null, ...part })),
  }
}

/** Day after day, as the daily work does it, while nobody answers. */
export function chased(round: Situation, until = '2027-02-12'): { day: string; mails: PlannedMail[] }[] {
  const days = []
  let { told } = round
  for (let day = round.beganOn; day <= until; day = addDays(day, 1)) {
    const parts = round.parts.map((part) => {
      return { ...part, returnedOn: part.returnedOn !== null && part.returnedOn < day ? part.returnedOn : null }
    })
    const mails = mailsOn(day, { ...round, parts, told })
    told = [...told, ...mails.flatMap((mail) => toldBy(mail, day))]
    if (mails.length > 0) days.push({ day, mails })
  }
  return days
}
