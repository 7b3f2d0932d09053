/** Papers and motions, their files, and where they were talked about, as objects of the standard. */
import { dayOf } from '../../../../i18n/format.ts'
import { mimeOf } from './oparl-bytes.ts'
import { type OparlObject, timesOf, within } from './oparl-object.ts'
import type { OparlRecords } from './oparl-records.queries.ts'
import type { Told } from './oparl-told.ts'

/** One consultation for each paper that lies before a meeting and each motion. */
export function consultationsOf({ papers, motions }: OparlRecords, told: Told): OparlObject[] {
  const ofPapers = told.marked('paper').flatMap(({ mark, id, shown }) => {
    if (mark.partOf === null) return []
    const paper = papers.find((one) => one.id === id)
    const said = paper?.meetingId && {
      paper: told.at.object('paper', `paper-${id}`),
      agendaItem: shownItem(told, paper.itemId),
      meeting: told.at.object('meeting', paper.meetingId),
      organization: [told.at.object('organization', paper.bodyId)],
      authoritative: false,
      role: told.say('role.paper'),
    }
    return [told.object('consultation', `paper-${id}`, timesOf(mark), shown && said)]
  })
  const ofMotions = told.marked('motion').map(({ mark, id, shown }) => {
    const motion = motions.find((one) => one.id === id)
    const said = motion && {
      paper: told.at.object('paper', `motion-${id}`),
      agendaItem: shownItem(told, motion.itemId),
      meeting: motion.meetingId ? told.at.object('meeting', motion.meetingId) : undefined,
      organization: [told.at.object('organization', motion.bodyId)],
      authoritative: motion.decisionKind === 'resolution',
      role: told.say(`role.${motion.decisionKind as 'vote'}`),
    }
    return told.object('consultation', `motion-${id}`, timesOf(mark), shown && said)
  })
  return [...ofPapers, ...ofMotions]
}

function shownItem(told: Told, id: string | null): string | undefined {
  const item = told.marked('item').find((one) => one.id === id)
  return item?.shown ? told.at.object('item', item.id) : undefined
}

export function filesOf({ papers, minutes }: OparlRecords, told: Told): OparlObject[] {
  const ofPapers = told.marked('paper').map(({ mark, id, shown }) => {
    const paper = papers.find((one) => one.id === id)
    const file = `paper-${id}`
    const said = paper && {
      name: paper.title,
      fileName: paper.fileName,
      mimeType: paper.fileKind && mimeOf(paper.fileKind),
      date: paper.day,
      size: paper.size,
      accessUrl: paper.url ?? told.at.bytes(file, 'access'),
      downloadUrl: paper.url === null ? told.at.bytes(file, 'download') : undefined,
      paper: [told.at.object('paper', file)],
      meeting: paper.meetingId && [told.at.object('meeting', paper.meetingId)],
      agendaItem: shownItem(told, paper.itemId) && [shownItem(told, paper.itemId)],
    }
    return told.object('file', file, timesOf(mark), shown && said)
  })
  const ofMinutes = told.marked('minutes').map(({ mark, id, shown }) => {
    const file = `minutes-${id}`
    const published = minutes.find(({ meetingId }) => meetingId === id)?.publishedAt
    const said = published && {
      name: told.say('minutes'),
      fileName: `${told.say('minutes_file')}.txt`,
      mimeType: 'text/plain',
      date: dayOf(published),
      accessUrl: told.at.bytes(file, 'access'),
      downloadUrl: told.at.bytes(file, 'download'),
      meeting: [told.at.object('meeting', id)],
    }
    return told.object('file', file, timesOf(mark), shown && said)
  })
  return [...ofPapers, ...ofMinutes]
}

/** What lies before a body, and what it votes on. */
export function papersOf(
  { papers, motions }: OparlRecords,
  told: Told,
  consultations: OparlObject[],
  files: OparlObject[],
): OparlObject[] {
  const consultationsFor = (paper: string) =>
    consultations
      .filter(({ said }) => said?.paper === told.at.object('paper', paper))
      .map((one) => within(one, 'paper'))
  const ofPapers = told.marked('paper').map(({ mark, id, shown }) => {
    const paper = papers.find((one) => one.id === id)
    const file = files.find((one) => one.id === told.at.object('file', `paper-${id}`))
    const said = paper && {
      body: told.at.body,
      name: paper.title,
      reference: paper.number,
      date: paper.day,
      paperType: told.say('paper'),
      mainFile: file?.said && within(file, 'paper', 'meeting', 'agendaItem'),
      originatorOrganization: [told.at.object('organization', paper.bodyId)],
      consultation: consultationsFor(`paper-${id}`),
    }
    return told.object('paper', `paper-${id}`, timesOf(mark), shown && said)
  })
  const ofMotions = told.marked('motion').map(({ mark, id, shown }) => {
    const motion = motions.find((one) => one.id === id)
    const said = motion && {
      body: told.at.body,
      name: motion.title,
      reference: motion.paperNumber,
      date: motion.putAt && dayOf(motion.putAt),
      paperType: told.say('motion'),
      originatorOrganization: [told.at.object('organization', motion.bodyId)],
      consultation: consultationsFor(`motion-${id}`),
      web: motion.paperUrl,
    }
    return told.object('paper', `motion-${id}`, timesOf(mark), shown && said)
  })
  return [...ofPapers, ...ofMotions]
}
