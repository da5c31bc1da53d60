import { normaliseMobile, NumbersStopped, type PersonDetails } from '../../people/index.js';
import type { ChannelKind } from '../channels/channel.js';

export const waysToPeople = ['phone', 'second-phone', 'mail', 'letter'] as const;
/** How a person is reached; two of the ways are one channel. */
export type WayToPeople = (typeof waysToPeople)[number];

export interface Recipient {
  channel: ChannelKind;
  address: string;
}

export const channelOfWay: Record<WayToPeople, ChannelKind> = {
  phone: 'sms',
  'second-phone': 'sms',
  mail: 'mail',
  letter: 'letter',
};

export const waysOfChannel = (channel: ChannelKind): WayToPeople[] =>
  waysToPeople.filter((it) => channelOfWay[it] === channel);

type Find = (person: PersonDetails, stopped: NumbersStopped) => string | null | undefined;

const unlessStopped = (phone: string | undefined, stopped: NumbersStopped) =>
  stopped.has(phone) ? null : normaliseMobile(phone ?? '');

const addresses: Record<WayToPeople, Find> = {
  phone: ({ phone }, stopped) => unlessStopped(phone, stopped),
  'second-phone': ({ secondPhone }, stopped) => unlessStopped(secondPhone, stopped),
  mail: (person) => person.email,
  // The name stands below the address, as on an envelope.
  letter: (person) => person.address && `${person.address}\n${person.name}`,
};

/**
 * A mobile gets an SMS, also when there is a mail address; a landline can't be written to, and a number at which somebody
 * else answered is not used.
 */
export function chooseRecipient(
  person: PersonDetails,
  stopped = new NumbersStopped(),
  ways: readonly WayToPeople[] = ['phone', 'second-phone', 'mail'],
): Recipient | undefined {
  for (const way of ways) {
    const address = addresses[way](person, stopped);
    if (address) return { channel: channelOfWay[way], address };
  }
  return undefined;
}
