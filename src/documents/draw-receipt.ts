import { dateOnPaper } from './date-on-paper.js';
import type { HandOverPaperContent } from './hand-over-on-paper.js';
import { recipientLabels, sayNumbers, sayThing } from './say-hand-over.js';
import type { Sheet } from './sheet.js';

/** What the recipient signs: who they are, what they received, in which condition, when (rule 16). */
export function drawReceipt(sheet: Sheet, it: HandOverPaperContent): void {
  const { handOver, recipient } = it;
  const vehicle = [it.make, it.colour].filter(Boolean).join(' ');
  const [measure, thing] = it.part ? ['件', '部件'] : ['辆', '车辆'];
  sheet.begin(it.unitName, '领取手续', handOver.returnListNumber, '一式一份 存卷');
  if (handOver.reversedAt) sheet.warning(`本次发还已于 ${dateOnPaper(handOver.reversedAt)} 撤销`);
  sheet.paragraph(
    `本人今领到${it.unitName}发还的${sayThing(it)}一${measure}${vehicle && `（${vehicle}）`}，标签 ${it.label}，已当面核对${thing}与识别号，确认无误。公安机关发还涉案财物不收取任何费用。`,
  );
  sheet.row('识别号', sayNumbers(it));
  sheet.row(it.part ? '状况' : '车况', handOver.condition);
  sheet.row(it.part ? '附件' : '钥匙及附件', handOver.keysNote);
  sheet.row('领取人', `${recipient.name}（${recipientLabels[handOver.recipientKind]}）`);
  sheet.row('证件号码', recipient.idNumber);
  sheet.row('联系电话', recipient.phone);
  if (handOver.mandateNote) sheet.row('委托或证明', handOver.mandateNote);
  sheet.row('物主', it.owner.name);
  sheet.row('领取时间', dateOnPaper(handOver.at));
  sheet.signatures('领取人（签名、捺印）', `经办民警 ${it.desk}`);
}
