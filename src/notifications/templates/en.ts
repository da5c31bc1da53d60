import { xuchangDay, xuchangTimeOfDay } from '../../platform/xuchang-time.js';
import type { NoticeTemplates, Visit } from './notice-parameters.js';

const vehicles = { 'e-bike': 'e-bike', bicycle: 'bicycle', motorcycle: 'motorcycle' } as const;

const free = 'No fee of any kind is asked for. ';

const bring =
  'Bring your ID, any invoice or certificate, a spare key and transport: it may lack battery and key. ' +
  'An agent brings your written mandate and both IDs. The code alone releases nothing. ';

const whose = ({ vehicle, reference }: Pick<Visit, 'vehicle' | 'reference'>) =>
  `${vehicles[vehicle]} (report ${reference})`;

const moment = (at: Date) => `${xuchangDay(at)} ${xuchangTimeOfDay(at)}`;

const when = ({ from, until }: Visit) => `${moment(from)} to ${xuchangTimeOfDay(until)}`;

const where = ({ place, bay }: Visit) => (bay ? `${place}, ${bay}` : place);

export const en: NoticeTemplates = {
  'phone-code': {
    version: 1,
    title: 'Your code',
    says: ({ code, minutes }) =>
      `Your code is ${code}. It is valid for ${minutes} minutes and only for reporting or following a theft. ` +
      'Tell nobody: the police will not ask you for it. ',
  },
  'report-received': {
    version: 1,
    title: 'We have your report',
    says: (it) =>
      `We have your report of the stolen ${whose(it)}. An officer will call you to check it and give you an incident ` +
      'number. Please keep the invoice, the certificate and the keys. ',
  },
  'report-accepted': {
    version: 1,
    title: 'Your report is accepted',
    says: (it) =>
      `Your report of the stolen ${whose(it)} is accepted, incident number ${it.incidentNumber}. Every vehicle we ` +
      'recover is compared with yours; we tell you when it is found. ',
  },
  'vehicle-found': {
    version: 1,
    title: 'Your vehicle is found',
    says: (it) =>
      `Your ${whose(it)} is found and an officer has checked it. Its return is being approved; then we tell you when ` +
      `and where to collect it. There is no need to come now. ${free}`,
  },
  'event-invitation': {
    version: 1,
    title: 'Please collect your vehicle',
    says: (it) =>
      `Please collect your ${whose(it)}. Time: ${when(it)}. Place: ${where(it)}. ${bring}${free}` +
      'Call to change it. ',
  },
  'event-reminder': {
    version: 1,
    title: 'Reminder: please collect your vehicle',
    says: (it) =>
      `A reminder to collect your ${whose(it)}. Time: ${when(it)}. Place: ${where(it)}. ${bring}${free}`,
  },
  'visit-moved': {
    version: 1,
    title: 'Another time to collect your vehicle',
    says: (it) =>
      `The time to collect your ${whose(it)} is now ${when(it)}. Place: ${where(it)}. ${bring}${free}`,
  },
  'event-cancelled': {
    version: 1,
    title: 'Collection cancelled',
    says: (it) =>
      `The collection of your ${whose(it)} at ${it.place} on ${moment(it.from)} is cancelled; please do not come. ` +
      'We keep the vehicle safe and tell you the new time. ',
  },
  'hand-over-done': {
    version: 1,
    title: 'Your vehicle was collected',
    says: (it) =>
      `Your ${whose(it)} was collected on ${moment(it.at)}, return list ${it.returnListNumber}. If it was neither you ` +
      'nor your agent, call the number below at once. ',
  },
};
