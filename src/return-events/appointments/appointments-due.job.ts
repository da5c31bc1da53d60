import { defineJob, defineSchedule } from '../../platform/jobs/index.js';

/** Invitations, reminders and no-shows whose time has come. */
export const settleAppointmentsDue = defineJob({
  name: 'settle-appointments-due',
  queue: 'schedules',
  attempts: 1,
});

export const everyMinute = defineSchedule({
  name: 'appointments-due',
  pattern: '* * * * *',
  job: settleAppointmentsDue,
});
