import type { Child } from 'hono/jsx'
import type { Lang } from '../i18n/languages.ts'
import type { Text } from '../i18n/text.ts'
import type { Scope } from '../platform/scope.ts'
import type { HumanContactFacts } from './human-contact/human-contact.tsx'

/** A page as a domain gives it; the frame around it is the portal's, or the workspace's. */
export type ShownPage = {
  title: string
  description?: string | undefined
  /** Which entry of the navigation it stands under. */
  current?: string
  body: Child
  status?: 200 | 403 | 422
  /** The client script that makes it more comfortable, as the build names it. */
  script?: string
  /** The page's one address behind the language, where it answers to several. */
  path?: string
  /** The same for programs: a feed, a calendar, JSON. */
  alternates?: readonly Alternate[] | undefined
  /** What the page is about, in the words of schema.org. */
  linkedData?: object | undefined
  /** Its address is nobody's to keep: no search engine, no sheet of paper, no link to the feedback tells it. */
  unlisted?: boolean
  /** Whoever reads it may be watched: unlisted, and no browser makes ready what follows it. */
  sensitive?: boolean
  /** Another stylesheet than the ordinary one: for pages on which people fill in forms. */
  sheet?: 'room'
  /** Shown by other sites, in a frame of theirs: without ours around it. */
  embedded?: boolean
  /** Day and time on the city's clocks, "2026-11-28T17:00", from which on it says something else; no page outlives the day. */
  until?: string | null
}

export type Alternate = { type: string; href: string; title: string }

/** Links with their words. */
export type ComingAbout = { title: string; links: { href: string; words: string }[] } | null

/** A day for everybody's calendar. `clock`: "17:00" on the city's clocks. `of`: what it belongs to. */
export type NotedDay = {
  id: string
  kind: 'milestone' | 'call' | 'meeting' | 'data' | 'due'
  day: string
  clock: string | null
  title: Text
  of: Text | null
  isDone: boolean
  href: string | null
}

/** What a domain's routes find in the context of a request. */
export type PageEnv = {
  Variables: {
    scope: Scope
    /** `https://plan.stadt.de`: what stands before the path where an address has to be whole. */
    publicUrl: string
    /** The city's own colour, as `#rrggbb`, for papers. */
    accent: string
    /** The human being who answers in this city. */
    contact: HumanContactFacts
    /** How a goal or measure came about, as another domain tells it; null where there is nothing to tell. */
    comingAbout?: (scope: Scope, record: { kind: 'goal' | 'measure'; id: string; slug: string }) => Promise<ComingAbout>
    /** How somebody stays informed of a record, as another domain offers it. */
    follow?: (
      lang: Lang,
      kind: 'field' | 'goal' | 'measure' | 'district',
      of: string,
    ) => { href: string; words: string }
    /** What was said of it last, in the same way. */
    lastRound?: (scope: Scope, record: { kind: 'goal' | 'measure'; id: string; slug: string }) => Promise<ComingAbout>
    /** What else was published of a plan, for its archive. */
    archivedReports?: (scope: Scope, planId: string) => Promise<{ name: string; text: string }[]>
    /** What was asked about it, and answered, in the same way. */
    inquiries?: (scope: Scope, record: { kind: 'goal' | 'measure'; id: string; slug: string }) => Promise<ComingAbout>
    /** Where one finds help, as another domain offers it. */
    findHelp?: (lang: Lang) => { href: string; words: string }
    /** When bodies meet, and days of rounds, as other domains know them. */
    meetingDays?: (scope: Scope) => Promise<NotedDay[]>
    roundDays?: (scope: Scope) => Promise<NotedDay[]>
    /** What the page shown says of itself. */
    until?: string | null
    show: (page: ShownPage) => Response | Promise<Response>
  }
}
