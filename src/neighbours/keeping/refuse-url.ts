import type { Network } from '../telling/allowed-address.js';
import { addressIn, isAllowedAddress, isNamedAddress } from '../telling/allowed-address.js';
import { NeighbourUrlRefused } from '../neighbours.errors.js';

/**
 * What can be said of an address before anybody connects: the name behind it is judged at each connection.
 *
 * @throws {NeighbourUrlRefused}
 */
export function refuseUrl(given: string, networks: readonly Network[]): void {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new NeighbourUrlRefused('it is no URL');
  }
  const address = addressIn(url);
  if (url.username || url.password) throw new NeighbourUrlRefused('it holds a password');
  if (address && !isAllowedAddress(address, networks))
    throw new NeighbourUrlRefused('it is in a network of our own');
  const isNamed = address !== undefined && isNamedAddress(address, networks);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isNamed))
    throw new NeighbourUrlRefused('it does not begin with https');
}
