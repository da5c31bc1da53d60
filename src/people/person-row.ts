import type { PersonField } from './person-details.js';

/** A person as PostgreSQL hands it out, sealed. */
export interface PersonRow {
  id: string;
  wrapped_key: Buffer;
  name: Buffer | null;
  phone: Buffer | null;
  second_phone: Buffer | null;
  email: Buffer | null;
  address: Buffer | null;
  id_number: Buffer | null;
}

export function rowOf(row: PersonRow): Record<PersonField, Buffer | null> {
  return {
    name: row.name,
    phone: row.phone,
    secondPhone: row.second_phone,
    email: row.email,
    address: row.address,
    idNumber: row.id_number,
  };
}
