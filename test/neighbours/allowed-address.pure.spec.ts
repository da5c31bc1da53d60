import ipaddr from 'ipaddr.js';
import { networksIn } from '../../src/platform/settings/setting-parsers.js';
import { isAllowedAddress } from '../../src/neighbours/telling/allowed-address.js';

it.each([
  ['0.0.0.0', 'this host'],
  ['10.1.2.3', 'private'],
  ['100.64.0.1', 'carrier'],
  ['127.0.0.1', 'loopback'],
  ['169.254.169.254', 'keys of a cloud’s machine'],
  ['172.16.5.4', 'private'],
  ['192.0.2.1', 'documentation'],
  ['192.168.1.1', 'private'],
  ['198.18.0.1', 'benchmarking'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['::ffff:127.0.0.1', 'IPv4 dressed as IPv6'],
  ['64:ff9b::7f00:1', 'IPv4 behind a translator'],
  ['2002:7f00:1::', 'IPv4 within 6to4'],
  ['2001:0:7f00:1::', 'Teredo'],
  ['fc00::1', 'unique local'],
  ['fe80::1', 'link-local'],
  ['ff02::1', 'multicast'],
])('nothing is sent to %s (%s)', (address) => {
  expect(isAllowedAddress(address, [])).toBe(false);
});

it.each(['114.114.114.114', '8.8.8.8', '2400:3200::1', '::ffff:8.8.8.8'])(
  '%s is the internet',
  (it) => {
    expect(isAllowedAddress(it, [])).toBe(true);
  },
);

it('a network that the operator has named is reached, and no other', () => {
  const networks = networksIn('10.64.0.0/16, fd12::/32');
  expect(isAllowedAddress('10.64.9.9', networks)).toBe(true);
  expect(isAllowedAddress('::ffff:10.64.9.9', networks)).toBe(true);
  expect(isAllowedAddress('10.65.0.1', networks)).toBe(false);
  expect(isAllowedAddress('fd12::5', networks)).toBe(true);
  expect(isAllowedAddress('fd13::5', networks)).toBe(false);
  expect(networks.every(([it]) => ipaddr.isValid(it.toString()))).toBe(true);
});

it.each(['169.254.169.254', '::ffff:169.254.169.254', 'fe80::1'])(
  '%s is not reached, however wide a network is named',
  (address) => {
    expect(isAllowedAddress(address, networksIn('0.0.0.0/0,::/0'))).toBe(false);
  },
);

it.each(['10.64.0.0', 'police', '169.254.0.0/16', 'fe80::/10'])('%s names no network', (it) => {
  expect(() => networksIn(it)).toThrow(/must/);
});
