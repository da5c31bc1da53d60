/** The ways to an owner, in the order in which they are usually gone. */
export const contactSteps = [
  'phone',
  'second-phone',
  'mail',
  'call',
  'letter',
  'plate-register',
  'visit',
] as const;
export type ContactStep = (typeof contactSteps)[number];

/** In these the system waits for how a notice fares; in the others a person has something to do. */
export const noticeSteps = ['phone', 'second-phone', 'mail', 'letter'] as const;
export type NoticeStep = (typeof noticeSteps)[number];

export const isNoticeStep = (step: ContactStep): step is NoticeStep =>
  noticeSteps.some((it) => it === step);

export const stepWords: Record<ContactStep, string> = {
  phone: '给手机发短信',
  'second-phone': '给第二个电话发短信',
  mail: '发电子邮件',
  call: '打电话',
  letter: '寄信',
  'plate-register': '查号牌登记，找别的联系方式',
  visit: '上门',
};

/** Who has to do it. */
export const stepActors: Record<ContactStep, string> = {
  phone: '系统自动发送',
  'second-phone': '系统自动发送',
  mail: '系统自动发送',
  call: '专业队或值班民警',
  letter: '值班民警打印、寄出',
  'plate-register': '专业队民警',
  visit: '专业队或值班民警',
};
