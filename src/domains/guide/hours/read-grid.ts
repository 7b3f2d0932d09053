import { emptyGrid, type Grid, isOvernight, openDays, type Span, type Weekday, weekdays } from './grid.ts'

const name = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)'
const list = `${name}(?:-${name})?(?:\\s*,\\s*${name}(?:-${name})?)*`
const time = '\\d{1,2}:\\d{2}\\s*-\\s*\\d{1,2}:\\d{2}'
const ruleForm = new RegExp(
  `^(?:(SH)\\s+(?=[MTWFS][a-z]))?(${list})?\\s*(?:(${time}(?:\\s*,\\s*${time})*)|(off|closed))?\\s*(?:"([^"]*)")?$`,
)
const appointment =
  /^(?:(?:nur|auch) )?(?:nach )?(?:telefonischer )?(?:(?:termin)?vereinbarung|absprache)$|^(?:nur )?(?:mit|nach) termin$|^by appointment(?: only)?$/i

/** Whether a comment says that one has to ask for a time, whoever wrote it. */
export const meansAppointment = (comment: string) => appointment.test(comment.trim())

/** The grid that a text says. Undefined for what no grid can say: nothing is guessed, and nothing left out. */
export function readGrid(text: string): Grid | undefined {
  const [said = '', fallback, ...more] = text.trim().split(/\s*\|\|\s*/)
  if (more.length > 0 || said === '') return undefined
  const grid = { ...emptyGrid(), otherwise: fallback !== undefined }
  if (fallback !== undefined && !isBareAppointment(fallback)) return undefined
  if (fallback === undefined && isBareAppointment(said)) return { ...grid, otherwise: true }
  const reading: Reading = { grid, schoolDays: undefined, holidays: new Set(), weekRules: 0 }
  const rules = (said === '24/7' ? '00:00-24:00' : said).replace(/\s*;\s*$/, '').split(/\s*;\s*/)
  if (!rules.every((one) => addRules(reading, one.split(/(?<=[\d"])\s*,\s*(?=[MTWFS][a-z])/)))) return undefined
  return isWhole(reading) ? grid : undefined
}

type Reading = { grid: Grid; schoolDays: Weekday[] | undefined; holidays: Set<string>; weekRules: number }

const isBareAppointment = (part: string) => meansAppointment(/^"([^"]*)"$/.exec(part)?.[1] ?? '')

/** Rules between two semicolons; those behind a comma add to what holds already, so theirs have to be other days. */
function addRules(reading: Reading, rules: readonly string[]): boolean {
  return rules.every((one, i) => {
    const [, ofSchool, names, times, off, words] = ruleForm.exec(one) ?? []
    if (times === undefined && off === undefined && words === undefined) return false
    if (words !== undefined && (off !== undefined || !meansAppointment(words))) return false
    const spans = readSpans(times)
    const days = namesIn(names ?? 'Mo-Su')
    if (spans === undefined || days === undefined) return false
    const [week, holidays] = [weekdays.filter((day) => days.has(day)), ['PH', 'SH'].filter((day) => days.has(day))]
    const isHolidayRule = ofSchool !== undefined || holidays.length > 0
    if (i > 0 && (off !== undefined || isHolidayRule || week.some((day) => openDays(reading.grid).includes(day))))
      return false
    if (isHolidayRule && words !== undefined) return false
    if (ofSchool !== undefined) return holidays.length === 0 && setSchool(reading, spans, week)
    return (
      setWeek(reading, week, { spans, isArranged: words !== undefined }, i === 0) &&
      setHolidays(reading, holidays, spans)
    )
  })
}

function setWeek(reading: Reading, week: Weekday[], said: Grid['days'][Weekday], isRule: boolean): boolean {
  // A rule for weekdays would hold on the holidays that were named before.
  if (week.length > 0 && reading.holidays.size > 0) return false
  for (const day of week) reading.grid.days[day] = said
  if (isRule && week.length > 0) reading.weekRules++
  return true
}

function setHolidays(reading: Reading, holidays: readonly string[], spans: Span[]): boolean {
  const on = spans.length === 0 ? 'closed' : spans
  if (holidays.includes('SH') && !setSchool(reading, spans, spans.length === 0 ? undefined : [...weekdays]))
    return false
  if (holidays.includes('PH')) {
    reading.grid.public = on
    reading.holidays.add('PH')
  }
  return true
}

function setSchool(reading: Reading, spans: Span[], week: Weekday[] | undefined): boolean {
  // School holidays that are named last would hold on public ones that lie in them.
  if (reading.holidays.size > 0 && !(spans.length === 0 && reading.grid.public === 'closed')) return false
  if (reading.holidays.has('SH')) return false
  reading.grid.school = spans.length === 0 ? 'closed' : spans
  reading.schoolDays = week
  reading.holidays.add('SH')
  return true
}

function isWhole({ grid, schoolDays, weekRules }: Reading): boolean {
  const open = openDays(grid)
  if (schoolDays !== undefined && schoolDays.join() !== open.join()) return false
  if (open.length === 0 && (grid.school !== 'usual' || (!grid.otherwise && !Array.isArray(grid.public)))) return false
  // By rules of their own, each day would end at midnight what began on the day before.
  return weekRules < 2 || !weekdays.some((day) => grid.days[day].spans.some(isOvernight))
}

function namesIn(said: string): Set<string> | undefined {
  const found = new Set<string>()
  for (const part of said.split(/\s*,\s*/)) {
    const [first = '', last = first] = part.split('-')
    const [from, to] = [first, last].map((one) => (weekdays as readonly string[]).indexOf(one))
    if (from === undefined || to === undefined) return undefined
    if (first === last) found.add(first)
    else if (from < 0 || to < 0) return undefined
    else for (let i = 0; i <= (to - from + 7) % 7; i++) found.add(weekdays[(from + i) % 7] ?? '')
  }
  return found
}

/** At most two a day: more do not stand in the form. */
function readSpans(times: string | undefined): Span[] | undefined {
  if (times === undefined) return []
  const spans = times.split(/\s*,\s*/).map((span) => {
    const [from = '', to = ''] = span.split(/\s*-\s*/).map((one) => one.padStart(5, '0'))
    return { from, to }
  })
  return spans.length <= 2 && spans.every(isSpan) ? spans : undefined
}

function isSpan({ from, to }: Span): boolean {
  const areTimes = [from, to].every((one) => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(one))
  return areTimes && from !== '24:00' && from !== to
}
