import { normaliseMobile, type PersonDetails } from '../../people/index.js';
import type { ChannelKind } from '../channels/channel.js';

export interface Recipient {
  channel: ChannelKind;
  address: string;
}

const ways: Record<ChannelKind, (person: PersonDetails) => string | null | undefined> = {
  sms: (person) => normaliseMobile(person.phone) ?? normaliseMobile(person.secondPhone ?? ''),
  mail: (person) => person.email,
  letter: (person) => person.address && `${person.address} ${person.name}`,
};

/** A mobile gets an SMS, also when there is a mail address; a landline can't be written to. */
export function chooseRecipient(
  person: PersonDetails,
  channels: readonly ChannelKind[] = ['sms', 'mail'],
): Recipient | undefined {
  for (const channel of channels) {
    const address = ways[channel](person);
    if (address) return { channel, address };
  }
  return undefined;
}
