import { dateOnPaper } from './date-on-paper.js';
import type { HandOverPaperContent } from './hand-over-on-paper.js';
import { caseTypeLabels, recipientLabels, sayNumbers, sayThing } from './say-hand-over.js';
import type { Sheet } from './sheet.js';

/** The numbered list one vehicle leaves with, in two copies: reason, approval, what was handed to whom (C 234, rule 10). */
export function drawReturnList(sheet: Sheet, it: HandOverPaperContent): void {
  for (const copy of ['第一联 存卷', '第二联 交领取人']) drawCopy(sheet, it, copy);
}

function drawCopy(sheet: Sheet, it: HandOverPaperContent, copy: string): void {
  const { handOver, claim, recipient } = it;
  sheet.begin(it.unitName, '涉案财物发还清单', handOver.returnListNumber, copy);
  if (handOver.reversedAt)
    sheet.warning(
      `本次发还已于 ${dateOnPaper(handOver.reversedAt)} 撤销：${handOver.reversedReason ?? ''}`,
    );
  sheet.row('案件编号', it.caseNumber);
  sheet.row('案件性质', it.caseType && caseTypeLabels[it.caseType]);
  sheet.row('报案', [it.reference, it.incidentNumber].filter(Boolean).join('，接警编号 '));
  sheet.row('发还物品', [sayThing(it), it.make, it.colour].filter(Boolean).join(' '));
  sheet.row('标签', it.label);
  sheet.row('识别号', sayNumbers(it));
  sheet.row('追回', `${dateOnPaper(it.recoveredAt)}，${it.recoveredAtPlace}`);
  sheet.row('估价', it.valueYuan && `${it.valueYuan} 元，${it.appraisedOn}，${it.appraiser}`);
  sheet.row('物主', it.owner.name);
  sheet.row('权属依据', claim.evidence);
  sheet.row('权属结论', claim.reason);
  if (claim.insurerConsent) sheet.row('保险人意见', claim.insurerConsent);
  sheet.row('发还理由', claim.approvalReason);
  sheet.row('审批人', it.approvedAt && `${it.approver}，${dateOnPaper(it.approvedAt)}`);
  sheet.row('领取人', `${recipient.name}（${recipientLabels[handOver.recipientKind]}）`);
  sheet.row('证件号码', recipient.idNumber);
  sheet.row('联系电话', recipient.phone);
  if (handOver.mandateNote) sheet.row('委托或证明', handOver.mandateNote);
  sheet.row(it.part ? '状况' : '车况', handOver.condition);
  sheet.row(it.part ? '附件' : '钥匙及附件', handOver.keysNote);
  sheet.row('发还时间', dateOnPaper(handOver.at));
  sheet.signatures('领取人（签名、捺印）', `经办民警 ${it.desk}`, `保管员 ${it.custodian}`);
}
