/** A person in plain text: only in memory, never in a log, a URL or a job. */
export interface PersonDetails {
  name: string;
  phone: string;
  secondPhone?: string;
  email?: string;
  address?: string;
  idNumber?: string;
}

/** What screens show unless someone unmasks with a purpose (rule 30). */
export interface MaskedPerson {
  name: string;
  phone: string;
  secondPhone?: string;
  email?: string;
  idNumber?: string;
}

export const personFields = [
  'name',
  'phone',
  'secondPhone',
  'email',
  'address',
  'idNumber',
] as const;
export type PersonField = (typeof personFields)[number];
