/** What can be followed. A district is known by its name, all others by the id of their record, so that a new address changes nothing. */
export const followedKinds = ['field', 'goal', 'measure', 'district'] as const
export type FollowedKind = (typeof followedKinds)[number]
export type Followed = { kind: FollowedKind; subject: string }

/** `confirmedAt` null: nobody has pressed the button yet that came by mail. */
export type Follower = Followed & {
  id: string
  token: string
  mail: string
  lang: string
  askedAt: Date
  confirmedAt: Date | null
}

/** Whoever does not press the button within this time is forgotten. */
export const confirmDays = 3

/** How many mails an address can be sent in a quarter of an hour by whoever types it in. */
export const mostMails = 5
