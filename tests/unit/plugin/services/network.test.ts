import { describe, expect, it } from 'vitest'
import { isPublicAddress, networkOf } from '../../../../packages/plugin/src/services/network.ts'

describe('The network of an address', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', null],
    ['198.51.100', null],
    ['198.51.100.7, 1.2.3.4', null],
    [null, null],
  ])('of %j is %j', (address, network) => expect(networkOf(address)).toBe(network))
  it('is one for all addresses of an IPv6 customer, and differs between customers', () => {
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff:ffff:ffff:ffff'))
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
  })
})

it.each([
  ['198.51.100.7', true],
  ['2001:db8::1', true],
  ['172.32.0.1', true],
  ['127.0.0.1', false],
  ['::ffff:127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.1.1', false],
  ['100.64.0.1', false],
  ['::1', false],
  ['fd12::1', false],
  ['fe80::1%eth0', false],
  ['nonsense', false],
  [null, false],
])('%j is of the open internet: %j', (address, yes) => expect(isPublicAddress(address)).toBe(yes))
