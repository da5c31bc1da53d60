/** Found vehicles, verifying a notice, the demo's tray, and pages for when something is wrong. */
export const found = {
  title: '未认领的车',
  lead: '这些车追回了，还没找到车主。为了防止冒领，这里不写号码，不放照片。',
  filter: '只看',
  all: '全部',
  where: '{district}，{month}追回',
  mine: '像是我的',
  mineLabel: '像是我的：{vehicle}',
  none: '现在没有未认领的车。车被偷了，请先报失，追回后我们会通知您。',
  noneOfType: '现在没有这一类。可以看看全部，或者先报失。',
  report: '报失',
  more: '下一页',
  page: '第 {n} 页',
};
export const foundMine = {
  title: '为什么像是您的？',
  lead: '请写一个只有车主知道的记号。民警会拿它跟车核对，符合就打电话给您。',
  mark: '只有您知道的记号',
  markHint: '例如：座垫下面刻了一个“李”字；后刹车换过，是红色的线',
  next: '接下来还要填几个问题，跟报失一样。',
  go: '继续填写',
  keep: '不是我的，回去',
};
export const verify = {
  title: '收到的消息是真的吗？',
  lead: '请输入通知里的编号。',
  label: '通知编号',
  hint: '例如 TZ-7KQ4-M2P8',
  go: '查一下',
  issuedTitle: '这个编号是我们发的',
  issued: '发出单位：{station}',
  noFee: '领车不收任何费用。谁要收费、要转账、要银行卡号，都是骗子。',
  unknownTitle: '没有查到这个编号',
  unknown:
    '可能是抄错了一位，也可能不是我们发的。请先不要转账，不要点链接，打 110 或派出所电话问一问。',
  signsTitle: '我们的消息一定是这样',
  sign1: '没有链接',
  sign2: '不要钱，不要银行卡号，不要验证码',
  sign3: '有派出所的电话，您可以自己从 110 问到',
};
export const tray = {
  title: '演示：消息盒',
  lead: '演示时不真发短信和邮件，都放在这里，最新的在最上面。收件人只显示一部分。',
  none: '还没有消息。报一辆车，或者等演示里的民警确认一次比对，这里就会有。',
  channels: { sms: '短信', mail: '邮件' },
  to: '发给 {to}',
};
export const wrong = {
  notFound: {
    title: '没有这一页',
    lead: '地址可能写错了一点，或者这一页已经没有了。您填过的内容不受影响。',
  },
  tooMany: {
    title: '请稍等一会儿再试',
    lead: '这会儿试的次数比较多。为了保护车主，我们要歇一下。',
    after: '{minutes} 分钟以后再试。',
  },
  fault: {
    title: '我们这边出了点问题',
    lead: '不是您的问题。刚才填的可能没有存上，请过几分钟再试。',
    request: '问题编号',
    retry: '再试一次',
  },
  expired: {
    title: '填写的内容已经过期',
    lead: '为了保护您的信息，填了一半的内容只留 24 小时，而且只在这部手机上。请重新填写，大约 5 分钟。',
    go: '重新开始',
  },
  signedOut: {
    title: '请再确认一次是您本人',
    lead: '过了一段时间，或者换了手机。请用报失编号和手机号再查一次。',
    go: '查进度 · 领车',
  },
};
