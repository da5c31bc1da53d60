export { ContactsStaffController } from './by-hand/contacts.staff.controller.js';
export { CallsStaffController } from './calls/calls.staff.controller.js';
export { ContactModule } from './contact.module.js';
export { SweepContacts } from './ladder/sweep-contacts.js';
export { NoticeStoryStaffController } from './story/notice-story.staff.controller.js';
