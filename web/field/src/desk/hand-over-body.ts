import type { AtDesk } from '../api.js';

export const recipientKinds = ['owner', 'agent', 'guardian', 'organisation', 'heir'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

export interface HandOverSaid {
  /** off the thing itself */
  label: string;
  kind: RecipientKind;
  name: string;
  idNumber: string;
  /** rule 11: an agent shows the owner's as well */
  ownerIdNumber: string;
  /** rules 11, 13: by which paper somebody receives for the owner */
  mandateNote: string;
  condition: string;
  keysNote: string;
  custodian: string;
}

export const nothingSaid: HandOverSaid = {
  label: '',
  kind: 'owner',
  name: '',
  idNumber: '',
  ownerIdNumber: '',
  mandateNote: '',
  condition: '',
  keysNote: '',
  custodian: '',
};

/** As scanned or typed: half width, capitals, no spaces. */
const written = (label: string) => label.normalize('NFKC').toUpperCase().replace(/\s/g, '');

/** Something was scanned, and it is not what is to be handed over. */
export const isAnother = ({ label }: HandOverSaid, { vehicle }: AtDesk) =>
  label.trim() !== '' && written(label) !== written(vehicle.label);

/** What is sent: of papers, those that were asked for. @param id made once for a form: sent again, nothing happens again */
export function handOverBody(id: string, { id: appointmentId }: AtDesk, said: HandOverSaid) {
  const { label, kind, condition, keysNote, custodian } = said;
  return {
    id,
    appointmentId,
    vehicleLabel: label.trim(),
    recipient: {
      kind,
      name: said.name.trim(),
      idNumber: said.idNumber.trim(),
      ...(kind === 'agent' && { ownerIdNumber: said.ownerIdNumber.trim() }),
      ...(kind !== 'owner' && { mandateNote: said.mandateNote.trim() }),
    },
    condition: condition.trim(),
    keysNote: keysNote.trim(),
    ...(custodian.trim() && { custodian: custodian.trim() }),
  };
}
