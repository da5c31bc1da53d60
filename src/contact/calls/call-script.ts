/** What is known of whom is called; the name is masked, so that it can't be read out to a stranger. */
export interface CallFacts {
  /** 许昌市公安局魏都分局东大派出所 */
  unitName: string;
  stationPhone: string;
  maskedName: string;
  vehicle: string;
  /** where a part of it was found and not the vehicle: 电池 */
  part?: string;
  /** the time and place given, when there is one */
  visit?: { when: string; where: string };
}

export interface ScriptLine {
  /** to be read out; absent where there is only something to heed */
  say?: string;
  heed?: string;
}

/**
 * What an officer says, in order. Who answers may be anybody: until they have said who they are and what they lost,
 * nothing is said of a vehicle (rule 28: recovery calls are a known scam).
 */
export function callScript(facts: CallFacts): ScriptLine[] {
  const { unitName, stationPhone, maskedName, visit, part } = facts;
  const found = part ? `${facts.vehicle}的${part}找到了` : `${facts.vehicle}追回来了`;
  return [
    {
      say: `您好，我是${unitName}的民警。`,
      heed: '报自己的姓名和警号。对方没说清自己是谁之前，不提车，不提案子，也不先报对方的姓名。',
    },
    {
      say: `您要是不放心，可以先挂断，打我们单位的电话${stationPhone}，或者打110核实，再给我们回电。`,
    },
    {
      say: '请问您贵姓？您最近有没有到公安机关报过案？是什么事？',
      heed: `本人是${maskedName}。姓对不上，或者说没报过案：说“打扰了，打错了”，挂断，选“号码不对”，别的一句不说。`,
    },
    {
      say: '请您说一下丢的是什么、大概什么时候、在哪里丢的。',
      heed: '跟报案对得上再往下说；对不上，请对方带身份证到单位来，不在电话里说。',
    },
    {
      say: visit
        ? `您报失的${found}。请您${visit.when}到${visit.where}来领，您看能来吗？`
        : `您报失的${found}，正在办理发还审批。批准后再通知您时间和地点，现在不用过来。`,
    },
    {
      say: `${part ? '领取' : '领车'}不收任何费用。我们不会发链接，不会要验证码、密码，也不会让您转账。谁这样要求都是骗子。`,
    },
    {
      say: `请带本人身份证，有发票、合格证也带上。${part ? `${part}可能较重，请准备好搬运。` : '车可能没有电池和钥匙，请带备用钥匙，准备好拖运。'}本人来不了，可以书面委托别人，代领人带委托书、您的身份证和他本人的身份证。`,
    },
    { heed: '按对方说的选结果。身份证号、验证码一律不问。' },
  ];
}
