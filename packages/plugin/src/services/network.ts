import { BlockList, isIP, isIPv4 } from 'node:net'

const ours = new BlockList()
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  ours.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  ours.addSubnet(net, prefix, 'ipv6')

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  if (tail === undefined) return left
  const right = tail.split(':').filter(Boolean)
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
}

/** What counts as one caller: an IPv4 address, or the /64 of an IPv6 one. Null for anything else. */
export function networkOf(address: string | null): string | null {
  const plain = address?.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
  if (isIP(plain) === 0) return null
  if (isIPv4(plain)) return plain
  const four = groupsOf(plain.toLowerCase()).slice(0, 4)
  return `${four.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

/** Is it an address of the open internet? Others are those of proxies and neighbours, behind whom many people stand. */
export function isPublicAddress(address: string | null): boolean {
  const plain = address?.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
  if (isIP(plain) === 0) return false
  return !ours.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6')
}
