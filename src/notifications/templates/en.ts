import { xuchangDay, xuchangTimeOfDay } from '../../platform/xuchang-time.js';
import type { NoticeTemplates } from './notice-parameters.js';
import { sayValues } from './say-values.js';

const whose = '{vehicle} (report {reference})';

const free = 'No fee of any kind is asked for. ';

const bring =
  'Bring your ID, any invoice or certificate, a spare key and transport: battery or key may be missing. ' +
  'An agent brings your written mandate and both IDs. The code alone releases nothing. ';

const whosePart = '{part} of your {vehicle} (report {reference})';

const bringForPart =
  'Bring your ID, any invoice or certificate, and something to carry it. ' +
  'An agent brings your written mandate and both IDs. The code alone releases nothing. ';

const moment = (at: Date) => `${xuchangDay(at)} ${xuchangTimeOfDay(at)}`;

export const enValues = sayValues({
  vehicles: { 'e-bike': 'e-bike', bicycle: 'bicycle', motorcycle: 'motorcycle' },
  parts: { battery: 'battery', motor: 'motor', other: 'part' },
  moment,
  interval: (from, until) => `${moment(from)} to ${xuchangTimeOfDay(until)}`,
  bay: (place, bay) => `${place}, bay ${bay}`,
});

export const en: NoticeTemplates = {
  'phone-code': {
    version: 1,
    title: 'Your code',
    text:
      'Your code is {phoneCode}. It is valid for {minutes} minutes and only for reporting or following a theft. ' +
      'Tell nobody: the police will not ask you for it. ',
  },
  'report-received': {
    version: 1,
    title: 'We have your report',
    text:
      `We have your report of the stolen ${whose}. An officer will call you to check it and give you an incident ` +
      'number. Please keep the invoice, the certificate and the keys. ',
  },
  'report-accepted': {
    version: 2,
    title: 'Your report has been accepted',
    text:
      `Your report of the stolen ${whose} has been accepted, incident number {incidentNumber}. Every vehicle we ` +
      'recover is compared with yours; we will tell you when it is found. ',
  },
  'vehicle-found': {
    version: 2,
    title: 'Your vehicle has been found',
    text:
      `Your ${whose} has been found and checked by an officer. Its return is being approved; we will then tell you ` +
      `when and where to collect it. There is no need to come now. ${free}`,
  },
  'event-invitation': {
    version: 2,
    title: 'Please collect your vehicle',
    text: `Please collect your ${whose}. Time: {when}. Place: {where}. ${bring}${free}Call to change it. `,
  },
  'event-reminder': {
    version: 2,
    title: 'Reminder: please collect your vehicle',
    text: `A reminder to collect your ${whose}. Time: {when}. Place: {where}. ${bring}${free}`,
  },
  'visit-moved': {
    version: 2,
    title: 'Another time to collect your vehicle',
    text: `The time to collect your ${whose} is now {when}. Place: {where}. ${bring}${free}`,
  },
  'event-cancelled': {
    version: 2,
    title: 'Collection cancelled',
    text:
      `The collection of your ${whose} at {where} on {when} is cancelled; please do not come. ` +
      'We keep the vehicle safe and will tell you the new time. ',
  },
  'still-here': {
    version: 2,
    title: 'Your vehicle is still with us',
    text: `Your ${whose} has been found and is waiting with us. Call the number below for a time. ${bring}${free}`,
  },
  'hand-over-done': {
    version: 1,
    title: 'Your vehicle was collected',
    text:
      `Your ${whose} was collected on {when}, return list {returnListNumber}. If it was neither you nor your ` +
      'agent, call the number below at once. ',
  },
  'part-found': {
    version: 1,
    title: 'Your {part} has been found',
    text:
      `The ${whosePart} has been found and checked by an officer. Its return is being approved; we will then tell ` +
      `you when and where to collect it. There is no need to come now. If the vehicle is still missing, we go on looking. ${free}`,
  },
  'part-invitation': {
    version: 1,
    title: 'Please collect your {part}',
    text: `Please collect the ${whosePart}. Time: {when}. Place: {where}. ${bringForPart}${free}Call to change it. `,
  },
  'part-reminder': {
    version: 1,
    title: 'Reminder: please collect your {part}',
    text: `A reminder to collect the ${whosePart}. Time: {when}. Place: {where}. ${bringForPart}${free}`,
  },
  'part-visit-moved': {
    version: 1,
    title: 'Another time to collect your {part}',
    text: `The time to collect the ${whosePart} is now {when}. Place: {where}. ${bringForPart}${free}`,
  },
  'part-visit-cancelled': {
    version: 1,
    title: 'Collection cancelled',
    text:
      `The collection of the ${whosePart} at {where} on {when} is cancelled; please do not come. ` +
      'We keep it safe and will tell you the new time. ',
  },
  'part-still-here': {
    version: 1,
    title: 'Your {part} is still with us',
    text: `The ${whosePart} has been found and is waiting with us. Call the number below for a time. ${bringForPart}${free}`,
  },
  'part-handed-over': {
    version: 1,
    title: 'Your {part} was collected',
    text:
      `The ${whosePart} was collected on {when}, return list {returnListNumber}. If it was neither you nor your ` +
      'agent, call the number below at once. ',
  },
};
