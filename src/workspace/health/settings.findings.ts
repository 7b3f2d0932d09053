import { type Finding, found } from './finding.ts'

/** Those of the program's settings of which something can be said. */
export type LookedAtSettings = {
  publicUrl: string
  host: string
  behindProxy: boolean
  smtpUrl: string | undefined
}

/** What can be said of the settings alone. No value is repeated that may hold a password. */
export function findInSettings({ publicUrl, host, behindProxy, smtpUrl }: LookedAtSettings): Finding[] {
  const url = new URL(publicUrl)
  const reach = reachOf(url.hostname)
  const findings: Finding[] = []
  if (reach === 'here' && reachOf(host) !== 'here') findings.push(found('mind', 'url.local', { url: publicUrl }))
  else if (url.protocol === 'http:' && reach === 'everywhere')
    findings.push(found('wrong', 'url.http', { url: publicUrl }))
  else if (url.protocol === 'http:' && reach === 'house')
    findings.push(found('mind', 'url.http_house', { url: publicUrl }))
  else findings.push(found('good', 'url.good', { url: publicUrl }))
  if (url.protocol === 'https:' && !behindProxy) findings.push(found('mind', 'proxy'))
  const hasMail = smtpUrl !== undefined
  findings.push(found(hasMail ? 'good' : 'mind', hasMail ? 'mail.good' : 'mail.none'))
  return findings
}

/** From where an address can be reached, as far as its name tells. */
export function reachOf(host: string): 'here' | 'house' | 'everywhere' {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '')
  if (name === '::1' || /^127\.|(^|\.)localhost$/.test(name)) return 'here'
  const isPrivate = /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe80:)/.test(name)
  const isInner = /\.(local|lan|internal|intern|home\.arpa)$/.test(name) || !/[.:]/.test(name)
  return isPrivate || isInner ? 'house' : 'everywhere'
}
