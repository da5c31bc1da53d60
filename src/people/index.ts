export { masked } from './masked.js';
export { maskEmail, maskIdNumber, maskName, maskPhone } from './mask.js';
export { normaliseMobile, normalisePhone } from './mobile.js';
export { citizenIdCheckCharacter, isCitizenId } from './citizen-id.js';
export { People } from './people.js';
export { PeopleModule } from './people.module.js';
export { Person } from './person.entity.js';
export type { MaskedPerson, PersonDetails, PersonField } from './person-details.js';
export { IsCitizenId, IsPhone } from './validators.js';
