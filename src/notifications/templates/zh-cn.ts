import { xuchangMoment, xuchangTimeOfDay } from '../../platform/xuchang-time.js';
import type { NoticeTemplates } from './notice-parameters.js';
import { sayValues } from './say-values.js';

const whose = '{vehicle}（报失编号{reference}）';

const free = '领车不收取任何费用。';

/** Rule 28: what to bring, and what to bring for a vehicle without battery and key. */
const bring =
  '请带本人身份证，有发票、合格证的也带上。车可能没有电池和钥匙，请带备用钥匙，准备好拖运。' +
  '本人来不了，可委托他人，代领人带您的书面委托书、您的身份证和他本人的身份证。没有身份证，凭通知编号领不走车。';

const whosePart = '{vehicle}（报失编号{reference}）的{part}';

const freePart = '领取不收取任何费用。';

/** Rule 28: a battery weighs as much as a child. */
const bringForPart =
  '请带本人身份证，有发票、合格证、三包凭证的也带上。{part}可能较重，请准备好搬运。' +
  '本人来不了，可委托他人，代领人带您的书面委托书、您的身份证和他本人的身份证。没有身份证，凭通知编号领不走。';

export const zhCnValues = sayValues({
  vehicles: { 'e-bike': '电动车', bicycle: '自行车', motorcycle: '摩托车' },
  parts: { battery: '电池', motor: '电机', other: '部件' },
  moment: xuchangMoment,
  interval: (from, until) => `${xuchangMoment(from)}至${xuchangTimeOfDay(until)}`,
  bay: (place, bay, part) => `${place}，${bay}号${part ? '位置' : '车位'}`,
});

export const zhCn: NoticeTemplates = {
  'phone-code': {
    version: 1,
    title: '手机验证码',
    text: '您的手机验证码是{phoneCode}，{minutes}分钟内有效，只用来报失和查进度。不要告诉任何人，民警也不会向您要。',
  },
  'report-received': {
    version: 1,
    title: '收到您的报失',
    text: `收到您报失的${whose}。民警会打电话跟您核对，核对后给您接警编号。请保管好发票、合格证和钥匙。`,
  },
  'report-accepted': {
    version: 1,
    title: '您的报失已受理',
    text: `您报失的${whose}已受理，接警编号{incidentNumber}。每追回一辆车，我们都会跟您的车比对，找到了就通知您。`,
  },
  'vehicle-found': {
    version: 1,
    title: '您的车追回了',
    text: `您报失的${whose}追回了，民警已经核对，正在办理发还审批。批准后通知您领车的时间和地点，现在不用过来。${free}`,
  },
  'event-invitation': {
    version: 1,
    title: '请来领车',
    text: `请来领您报失的${whose}。时间：{when}。地点：{where}。${bring}${free}时间不方便，请打下面的电话改。`,
  },
  'event-reminder': {
    version: 1,
    title: '提醒：请来领车',
    text: `提醒您来领报失的${whose}。时间：{when}。地点：{where}。${bring}${free}`,
  },
  'visit-moved': {
    version: 1,
    title: '领车时间改了',
    text: `您报失的${whose}，领车时间改为{when}。地点：{where}。${bring}${free}`,
  },
  'event-cancelled': {
    version: 1,
    title: '领车安排取消',
    text: `您报失的${whose}，原定{when}在{where}领车，现在取消，请不要前往。车由我们继续保管，新的时间另行通知。`,
  },
  'still-here': {
    version: 1,
    title: '您的车还在我们这里',
    text: `您报失的${whose}已经追回，还在我们这里保管，等您来领。请打下面的电话约时间，不用等下一次通知。${bring}${free}`,
  },
  'hand-over-done': {
    version: 1,
    title: '车已领回',
    text: `您报失的${whose}已于{when}领回，发还清单编号{returnListNumber}。如果不是您或您委托的人领的，请马上打下面的电话。`,
  },
  'part-found': {
    version: 1,
    title: '您的{part}找到了',
    text: `您报失的${whosePart}找到了，民警已经核对，正在办理发还审批。批准后通知您领取的时间和地点，现在不用过来。车还没有追回的，我们继续查找。${freePart}`,
  },
  'part-invitation': {
    version: 1,
    title: '请来领您的{part}',
    text: `请来领您报失的${whosePart}。时间：{when}。地点：{where}。${bringForPart}${freePart}时间不方便，请打下面的电话改。`,
  },
  'part-reminder': {
    version: 1,
    title: '提醒：请来领您的{part}',
    text: `提醒您来领报失的${whosePart}。时间：{when}。地点：{where}。${bringForPart}${freePart}`,
  },
  'part-visit-moved': {
    version: 1,
    title: '领取{part}的时间改了',
    text: `您报失的${whosePart}，领取时间改为{when}。地点：{where}。${bringForPart}${freePart}`,
  },
  'part-visit-cancelled': {
    version: 1,
    title: '领取{part}的安排取消',
    text: `您报失的${whosePart}，原定{when}在{where}领取，现在取消，请不要前往。{part}由我们继续保管，新的时间另行通知。`,
  },
  'part-still-here': {
    version: 1,
    title: '您的{part}还在我们这里',
    text: `您报失的${whosePart}已经找到，还在我们这里保管，等您来领。请打下面的电话约时间，不用等下一次通知。${bringForPart}${freePart}`,
  },
  'part-handed-over': {
    version: 1,
    title: '您的{part}已领回',
    text: `您报失的${whosePart}已于{when}领回，发还清单编号{returnListNumber}。如果不是您或您委托的人领的，请马上打下面的电话。`,
  },
};
