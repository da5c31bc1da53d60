export { CallsStaffController } from './calls/calls.staff.controller.js';
export { ContactModule } from './contact.module.js';
export { SweepContacts } from './ladder/sweep-contacts.js';
