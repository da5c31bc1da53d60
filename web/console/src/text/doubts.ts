import { channelNames } from './notices.js';

/** Notices of which nobody knows whether they arrived. */
export const doubts = {
  title: '存疑的通知',
  what: '发的时候断了线，服务商也说不清。系统不会自动重发，要您核实后决定。',
  empty: '没有存疑的通知',
  emptyWhat: '服务商没有给出答复的通知会列在这里。',
  open: (kind: string) => `核实：${kind}`,
  tried: (when: string, attempts: number) => `${when} 发送，共 ${attempts} 次`,
  decide: '核实后决定',
  how: '请打电话问失主收到没有。没有收到，系统换一种方式再通知；同一个渠道不会重发。',
  show: '显示电话',
  whyShown: '显示电话会记入审计（规则 30）。',
  purposeNote: '核实失主是否收到通知',
  decision: '核实结果',
  undecided: '请选择',
  decisions: { 'was-told': '收到了，本人已知道', 'tell-again': '没收到，换一种方式再通知' },
  follows: {
    'was-told': '记为已送达，不再联系。',
    'tell-again': '同样的内容改用短信、邮件或信件中的另一种，另登记一条通知。',
  },
  note: '怎样核实的',
  noteHint: '例如：9月1日 10:00 打电话，本人说没收到。记入审计。',
  save: '决定',
  wasTold: '已记为送达。',
  toldAgain: (channel: keyof typeof channelNames) => `已登记用${channelNames[channel]}再通知一次。`,
};
