/** To whom the city writes by mail, and for what. `isOpen`: everybody can ask to join. `endedAt`: it has no addresses any more. */
export type MailingList = {
  id: string
  slug: string
  name: string
  purpose: string
  isOpen: boolean
  endedAt: Date | null
  version: number
}

/** How somebody said yes: on the page, asked by mail after they had been entered, or on paper. */
export type ConsentWay = 'page' | 'asked' | 'paper'

/** Somebody on a list. `consentedOn` null: they have not said yes yet. `bouncedAt`: since when their address takes no mail. */
export type Member = {
  id: string
  listId: string
  token: string
  mail: string
  name: string
  lang: string
  how: ConsentWay
  consentWords: string
  askedAt: Date
  consentedOn: string | null
  actor: string | null
  bouncedAt: Date | null
}

/** Whoever does not say yes within this time is forgotten. */
export const confirmDays = 7

/** How many mails an address can be sent in a quarter of an hour by whoever types it in. */
export const mostMails = 5

/** So many addresses can be entered at once. */
export const mostAddresses = 5000
