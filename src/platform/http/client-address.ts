import { isIPv6 } from 'node:net'

/**
 * Whom a limit counts: an IPv4 address, or the first half of an IPv6 one, since a home has as many of the second half as
 * it likes. Undefined for this machine itself.
 */
export function addressKey(address: string | undefined): string | undefined {
  if (address === undefined || address === '') return undefined
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (plain === '::1' || plain.startsWith('127.')) return undefined
  return isIPv6(plain) ? networkOf(plain) : plain
}

/** The first four groups, with zeros where `::` left them out. */
function networkOf(address: string): string {
  const [before = '', after] = address.split('%')[0]!.split('::')
  const [head, tail] = [groups(before), groups(after ?? '')]
  const whole =
    after === undefined ? head : [...head, ...Array(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
  return `${whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

function groups(part: string): string[] {
  return part === '' ? [] : part.split(':')
}
