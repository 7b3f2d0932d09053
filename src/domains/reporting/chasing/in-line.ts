import { lineFor, type Office } from '../../accounts/accounts.ts'
import type { Part } from '../rounds/part.ts'

/** Days on which somebody is not there; both belong to it. Nobody is asked why. */
export type Absence = { id: string; personId: string; fromOn: string; toOn: string }

/** To whom a part falls, and as what; the head of the unit, or of one above it. */
export type InLine = { personId: string; as: 'holder' | 'deputy' | 'head' }

export type Place = Pick<Part, 'unitId' | 'postId'>
export type Around = { office: Office; absences: readonly Absence[]; unreachable: ReadonlySet<string> }

/** `all`: whose business it is on a day. `able`: those of them who are there, and whose address takes mail. */
export type Line = { all: InLine[]; able: InLine[] }

/**
 * Who is asked about parts on a day, one after another; `heads`: also those who head the unit and the ones above it. Without
 * them the line ends with holder and deputy. Places that many parts share are looked up once.
 */
export function linesOn(
  day: string,
  { office, absences, unreachable }: Around,
  { heads }: { heads: boolean },
): (place: Place) => Line {
  const away = new Set(
    absences.filter(({ fromOn, toOn }) => fromOn <= day && day <= toOn).map(({ personId }) => personId),
  )
  const known = new Map<string, Line>()
  return (place) => {
    const key = `${place.unitId} ${place.postId}`
    const found = known.get(key) ?? lineAt(place)
    known.set(key, found)
    return found
  }

  function lineAt(place: Place): Line {
    // A unit that is asked without naming a post answers by whoever heads it: for them it is their own.
    const isItsHead = (post: Office['posts'][number]) => post.unitId === place.unitId && post.headsUnit
    const own = place.postId ?? office.posts.find((post) => isItsHead(post) && post.closedOn === null)?.id
    const each = lineFor(place, day, office).map(({ personId, postId, part }): InLine => {
      return { personId, as: postId === own ? part : 'head' }
    })
    const all = each.filter(({ as }) => heads || as !== 'head')
    return { all, able: all.filter(({ personId }) => !away.has(personId) && !unreachable.has(personId)) }
  }
}
