import { maskEmail, maskIdNumber, maskName, maskPhone } from './mask.js';
import type { MaskedPerson, PersonDetails } from './person-details.js';

/** `张*`, `138****5678`; the address is not shown at all. */
export function masked(details: PersonDetails | null | undefined): MaskedPerson {
  if (!details) return { name: '（已删除）', phone: '' };
  return {
    name: maskName(details.name),
    phone: maskPhone(details.phone),
    ...(details.secondPhone && { secondPhone: maskPhone(details.secondPhone) }),
    ...(details.email && { email: maskEmail(details.email) }),
    ...(details.idNumber && { idNumber: maskIdNumber(details.idNumber) }),
  };
}
