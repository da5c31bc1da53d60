import { normaliseMobile, type PersonDetails } from '../people/index.js';
import type { ChannelKind } from './channels/channel.js';

export interface Recipient {
  channel: ChannelKind;
  address: string;
}

/** A mobile gets an SMS, also when there is a mail address; a landline can't be written to. */
export function chooseRecipient(person: PersonDetails): Recipient | undefined {
  const mobile = normaliseMobile(person.phone) ?? normaliseMobile(person.secondPhone ?? '');
  if (mobile) return { channel: 'sms', address: mobile };
  return person.email ? { channel: 'mail', address: person.email } : undefined;
}
