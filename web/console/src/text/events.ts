import type { Appointment, EventLine } from '../api/answers.js';

/** Days on which vehicles are handed back. */
export const events = {
  title: '发还活动',
  what: '定日子和地点，给失主安排时间，邀请他们来领。',
  empty: '还没有发还活动',
  emptyWhat: '在上面定一个日子，再给等候的失主安排时间。',
  emptyRead: '由专业队或现场民警安排。',
  plan: '定一场新活动',
  name: '名称',
  venue: '地点名称',
  address: '详细地址',
  addressHint: '不填就用本单位地址。',
  phone: '咨询电话',
  phoneHint: '不填就用本单位电话。',
  day: '日期',
  from: '开始',
  until: '结束',
  desks: '窗口数',
  minutesEach: '每件用几分钟',
  bayPrefix: '车位前缀',
  bayPrefixHint: '例如 A-，车位就编成 A-001。可不填。',
  planDo: '定下来',
  planned: (capacity: number) => `已定，可接待 ${capacity} 人。`,
  places: (taken: number, capacity: number) => `${taken} / ${capacity} 人`,
  expected: (count: number) => `等 ${count} 人`,
  handed: (count: number) => `已发还 ${count} 件`,
  unit: '单位',
  cancelledReason: '取消原因',
};

export const eventStates: Record<EventLine['status'], string> = {
  planned: '已定',
  open: '正在邀请',
  running: '进行中',
  closed: '已结束',
  cancelled: '已取消',
};

export const appointmentStates: Record<Appointment['status'], string> = {
  assigned: '已安排，未邀请',
  invited: '已邀请，等答复',
  booked: '答复来',
  'checked-in': '已到场',
  'handed-over': '已领回',
  declined: '答复不来',
  'no-show': '没有来',
  moved: '已改时间',
  cancelled: '已取消',
};

export const oneEvent = {
  where: '地点',
  answers: '失主的答复',
  slots: '时段',
  slotsWhat: '每个时段已安排的人数。',
  assign: '安排时间',
  assignWhat:
    '给已批准、等着来领的失主依次安排时间和车位，等得久的在前。可以再按，只安排新增的人。',
  assigned: (count: number, waiting: number) =>
    waiting > 0
      ? `已安排 ${count} 人，还有 ${waiting} 人排不下，等下一场。`
      : `已安排 ${count} 人，没有人在等。`,
  invite: '邀请失主',
  inviteWhat: (count: number) =>
    count > 0
      ? `会通知 ${count} 位已安排、还没邀请的失主。已邀请过的不会再收到。`
      : '没有已安排、还没邀请的失主。先点“安排时间”。',
  inviteAt: '发出时间',
  inviteAtHint: '不填就现在发；夜里（21:00 至 8:00）不打扰，到早上发。',
  inviteDo: (count: number) => `通知 ${count} 人`,
  invited: (count: number) => `已登记通知 ${count} 人，进度在下面。`,
  inviteLater: (count: number, when: string) => `已登记，${when} 起通知 ${count} 人。`,
  postpone: '改期',
  postponeWhat: (count: number) =>
    count > 0
      ? `每人的时间顺延到新的日子，钟点和车位不变。${count} 位已邀请的失主会收到下面的通知。`
      : '每人的时间顺延到新的日子，钟点和车位不变。还没有邀请过失主，所以不发通知。',
  postponeDay: '新的日期',
  postponeDo: '改期并通知',
  postponed: (told: number) => `已改期，通知 ${told} 人。`,
  cancel: '取消活动',
  cancelWhat: (count: number) =>
    count > 0
      ? `所有人的时间作废，审批不作废。${count} 位已邀请的失主会收到下面的通知。这一步不能收回。`
      : '所有人的时间作废，审批不作废。还没有邀请过失主，所以不发通知。这一步不能收回。',
  cancelReason: '取消原因（不发给失主）',
  cancelDo: '取消并通知',
  cancelled: (told: number) => `已取消，通知 ${told} 人。`,
  seeText: '先选好日期，再看会发出什么。',
  told: '发过的通知',
  toldNone: '这场活动还没有发过通知。',
  people: '失主名单',
  peopleNone: '还没有安排失主。',
  time: '时间',
  bay: '车位',
  owner: '失主',
  vehicle: '车辆',
  state: '状态',
  agent: (name: string) => `代领人 ${name}`,
};
