import ipaddr from 'ipaddr.js';

export type Network = [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

/**
 * Whether a message may go there: to the internet, or to a network that the operator has named. Not otherwise to what only
 * we can reach: loopback, private, carrier and reserved ranges, an IPv4 address dressed as IPv6 included. Never, however
 * wide a network is named, to a link-local one, where a cloud's machines find their keys.
 *
 * @param address IPv4 or IPv6, as it was resolved
 */
export function isAllowedAddress(address: string, networks: readonly Network[]): boolean {
  const ip = ipaddr.process(address);
  return ip.range() !== 'linkLocal' && (isIn(ip, networks) || ip.range() === 'unicast');
}

/** Whether the operator has named the network of this address. */
export function isNamedAddress(address: string, networks: readonly Network[]): boolean {
  return ipaddr.isValid(address) && isIn(ipaddr.process(address), networks);
}

function isIn(ip: ipaddr.IPv4 | ipaddr.IPv6, networks: readonly Network[]): boolean {
  return networks.some(
    ([network, bits]) => ip.kind() === network.kind() && ip.match(network, bits),
  );
}

/** The host of a URL when it is an address and not a name. */
export function addressIn({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : undefined;
}
