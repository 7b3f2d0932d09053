import type { PageEnv } from '../../ui/page.ts'
import type { Link } from './answering/link.ts'
import type { Sender } from './chasing/letters/letter.ts'

/**
 * What the workspace pages of reporting find. `later`: does what nobody waits for when the answer has left. `officeMail`:
 * the address at which the city is written to. `contactIn`: the human being who answers, for mails.
 */
export type ReportingEnv = PageEnv & {
  Variables: {
    later: (work: () => Promise<void>) => void
    officeMail: string | null
    contactIn: Sender['contactIn']
  }
}

/** `link`: by which somebody came, whose token is in the address. */
export type SheetEnv = PageEnv & {
  Variables: { link: Link; pass: string; later: (work: () => Promise<void>) => void }
}
