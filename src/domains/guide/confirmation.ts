/** Who said that the facts hold: the provider itself, somebody who went there, an editor who asked, a list taken over. */
export const confirmationSources = ['provider', 'visit', 'editor', 'import'] as const
export type ConfirmationSource = (typeof confirmationSources)[number]

/** `on`: a day, as people in the city count it. */
export type Confirmation = { serviceId: string; on: string; source: ConfirmationSource }

/** After so many days facts are asked for anew, and say that they may be old. */
export const freshDays = 180

/** What was confirmed before that day may be old. `today`: a day. */
export function freshSince(today: string): string {
  return new Date(Date.parse(today) - freshDays * 86_400_000).toISOString().slice(0, 10)
}
