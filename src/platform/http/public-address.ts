import { BlockList, isIP, isIPv4 } from 'node:net'

/** IPv4 networks that are somebody's own, or nobody's: RFC 6890 and what came after it. */
const inside4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
]
/** Of the IPv6 addresses that lead through the Internet, those that do not after all, or carry an IPv4 address in them. */
const inside6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const inside = new BlockList()
for (const one of inside4) inside.addSubnet(...parted(one), 'ipv4')
for (const one of inside6) inside.addSubnet(...parted(one), 'ipv6')
const internet6 = new BlockList()
internet6.addSubnet('2000::', 3, 'ipv6')

/** Whether everybody can reach an address: nothing of this machine's own network is, nor what leads there by detours. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  if (isIPv4(address)) return !inside.check(address, 'ipv4')
  return internet6.check(address, 'ipv6') && !inside.check(address, 'ipv6')
}

function parted(network: string): [address: string, bits: number] {
  const [address = '', bits = ''] = network.split('/')
  return [address, Number(bits)]
}
