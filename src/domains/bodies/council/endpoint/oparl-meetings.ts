/** Meetings, where they are, and their agendas, as objects of the standard. */
import { type OparlObject, timesOf, within, zonedTime } from './oparl-object.ts'
import type { OparlRecords } from './oparl-records.queries.ts'
import type { Told } from './oparl-told.ts'

export function itemsOf({ items, papers, motions }: OparlRecords, told: Told, files: OparlObject[]): OparlObject[] {
  return told.marked('item').map(({ mark, id, shown }) => {
    const item = items.find((one) => one.id === id)
    const agenda = items.filter(({ meetingId }) => meetingId === item?.meetingId)
    const motion = motions.find(
      (one) => one.itemId === id && told.marked('motion').some((marked) => marked.id === one.id && marked.shown),
    )
    const said = item?.meetingId && {
      meeting: told.at.object('meeting', item.meetingId),
      order: agenda.findIndex((one) => one.id === id),
      name: item.title,
      public: true,
      consultation: motion && told.at.object('consultation', `motion-${motion.id}`),
      result: motion?.result && told.say(`result.${motion.result as 'carried'}`),
      resolutionText: motion?.result === 'carried' ? motion.words : undefined,
      auxiliaryFile: filesWith(files, 'agendaItem', told.at.object('item', id)),
    }
    const ofItem = papers.filter(({ itemId }) => itemId === id).map((one) => one.id)
    const parts = [
      ...told.marked('motion').filter((one) => one.mark.partOf === id),
      ...told.marked('paper').filter((one) => ofItem.includes(one.id)),
    ]
    return told.object(
      'item',
      id,
      timesOf(
        mark,
        parts.map((one) => one.mark),
      ),
      shown && said,
    )
  })
}

export function locationsOf({ meetings }: OparlRecords, told: Told): OparlObject[] {
  return told.marked('meeting').map(({ mark, id }) => {
    const place = meetings.find((one) => one.id === id)?.place ?? ''
    return told.object(
      'location',
      id,
      timesOf(mark),
      place !== '' && { description: place, meetings: [told.at.object('meeting', id)] },
    )
  })
}

type Parts = { items: OparlObject[]; files: OparlObject[]; locations: OparlObject[] }

export function meetingsOf(
  { meetings, bodies }: OparlRecords,
  told: Told,
  { items, files, locations }: Parts,
): OparlObject[] {
  return told.marked('meeting').map(({ mark, id }) => {
    const meeting = meetings.find((one) => one.id === id)
    const slug = bodies.find((one) => one.id === meeting?.bodyId)?.slug ?? ''
    const address = told.at.object('meeting', id)
    const location = locations.find((one) => one.id === told.at.object('location', id))
    const protocol = files.find((one) => one.id === told.at.object('file', `minutes-${id}`))
    const own = items.filter(({ said }) => said?.meeting === address)
    const said = meeting && {
      name: meeting.title,
      meetingState: told.say(meeting.closedAt ? 'held' : meeting.invitedAt ? 'invited' : 'planned'),
      cancelled: meeting.calledOffAt !== null,
      start: zonedTime(meeting.startsAt),
      end: meeting.endsAt && zonedTime(meeting.endsAt),
      location: location?.said && within(location, 'meetings'),
      organization: [told.at.object('organization', meeting.bodyId)],
      resultsProtocol: protocol?.said && within(protocol, 'meeting'),
      auxiliaryFile: filesWith(
        files.filter(({ said: file }) => !file?.agendaItem && file !== protocol?.said),
        'meeting',
        address,
      ),
      agendaItem: own
        .sort((a, b) => Number(a.said?.order) - Number(b.said?.order))
        .map((one) => within(one, 'meeting')),
      web: told.pages.meeting(slug, id),
    }
    const parts = ['item', 'paper', 'minutes'].flatMap((type) =>
      told.marked(type).filter((one) => one.mark.partOf === id),
    )
    const times = timesOf(
      mark,
      parts.map((one) => one.mark),
    )
    const modified = Math.max(times.modified, ...own.map((one) => one.modified))
    return told.object('meeting', id, { ...times, modified }, said)
  })
}

function filesWith(files: readonly OparlObject[], name: 'meeting' | 'agendaItem', address: string) {
  return files
    .filter(({ said }) => (said?.[name] as string[] | undefined)?.includes(address))
    .map((file) => within(file, 'paper', 'meeting', 'agendaItem'))
}
