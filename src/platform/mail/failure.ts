/** What the mail server, or the way to it, said. */
export type Failure = { code?: string; responseCode?: number; response?: string; command?: string }

const noMailbox = [550, 551, 553]

/**
 * The address itself was refused, and for good. That the server does not know us, or passes nothing on for us (554 5.7.1), is no
 * fault of an address: 5.1 is the class of those.
 */
export function isRefusedForGood({ code, responseCode = 0, response = '', command }: Failure): boolean {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3})\.\d{1,3}\b/.exec(response)?.[1]
  const isOfAddress = noMailbox.includes(responseCode) && (enhanced === undefined || enhanced === '5.1')
  return code === 'EENVELOPE' && command === 'RCPT TO' && isOfAddress
}
