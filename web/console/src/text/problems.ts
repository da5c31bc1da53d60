import { asProblem, type Problem } from '../api/problem.js';

/** What a refusal means and what to do now, by its stable code. */
const words: Record<string, string> = {
  unreachable: '连不上服务器，没有收到回答。请检查网络后再试一次；重复提交不会办两次。',
  unexpected: '页面出了差错。请刷新后再试。',
  busy: '系统正忙，请过几秒再试。',
  'internal-error': '系统出了差错，您的内容没有提交。请再试一次；仍不行请把下面的编号告诉管理员。',
  'not-found': '没有这条记录，或不在您单位的范围内。请核对地址。',
  'not-allowed': '您的角色不包括这项操作。请找有这项职责的同事办理。',
  'sign-in-refused': '用户名、密码或动态码不对。三项都请核对；动态码要用没用过的新码。',
  'sign-in-locked': '连续输错次数过多，暂时不能登录。',
  'too-many-requests': '短时间内操作太多，系统请您稍等。',
  'too-many-failures': '最近一分钟失败次数过多，请稍候。',
  'one-time-code-refused': '动态码不对。请核对手机时间，等下一个码再输，或重新绑定。',
  'stale-version':
    '您打开之后，别人改过这条记录。已为您取来最新内容，您填写的还在，请核对后再提交。',
  'import-touched': '这份名单里的记录已经有人办理过，不能整份撤回；请逐件撤回或更正。',
  'too-late-to-undo': '这份名单改过原有记录，改之前的内容已按期删除，不能撤回。',
  'import-not-previewed': '这份名单已经决定过了，不能再改。',
  'column-named-twice': '两列不能对应同一项，请把其中一列改成“不收这一列”。',
  'match-claimed': '同事正在审看这一对，请先看下一对。',
  'second-reviewer-needed': '您已经看过这一对，要由另一位民警决定。',
  'match-already-decided': '别人已经先处理了这一对。',
  'vehicle-only-provisional': '还是暂登记，不能确认比对。请先补全登记（规则 1）。',
  'report-not-accepted': '这份报案还没有受理或已经结束，不能确认。线索请先由派出所受理。',
  'nothing-to-search-for': '请至少输入 4 位能看清的字符，或说明车辆外观。',
  'double-elsewhere': '其中一条属于别的单位，请由上级单位民警决定。',
  'contradiction-unanswered':
    '号码相同而品牌或颜色不同，可能是套牌或改装。请看实车或问失主；确是同一个再勾选并写明依据（规则 32）。',
  'merged-one-is-matched': '要并入的那条已有确认的比对。请以它为主，或先撤销比对。',
  'merged-one-has-part':
    '要并入的那条已经比对上部件（在库或已领回）。请以它为主；另一条也有确认的比对的，先撤销那边的比对，合并后会重新比对到这一条。',
  'merged-one-is-claimed': '要并入的那条已有人认领或已邀请领取。请以它为主，或先结束认领。',
  'leader-is-merged': '要作主记录的那条已并入别的记录。请与它的主记录合并，或先拆分。',
  'leads-others': '要并入的那条已并入过别的记录。请以它为主，或先拆分。',
  'lead-leads-no-report': '网上线索不能作为已受理报案的主记录。请以已受理的为主，或先受理线索。',
  'disputed-vehicle-merged': '要并入的那条有权属争议。请以它为主，或先解决争议（规则 14）。',
  'custodian-is-investigator': '保管员不能是经办民警，请换一位保管员（规则 3）。',
  'same-officer-twice': '登记须有两名不同的民警（规则 1）。',
  'case-type-reason-missing': '更改案件性质要写明原因（规则 2）。',
  'kept-by-custody': '已经入库，位置和保管员要用“移动”登记，不能直接改。',
  'vehicle-is-closed': '已经办结，不能再改。',
  'not-in-custody': '还没有入库，请先接收入库。',
  'withdrawal-incomplete': '出库要写原因、状况、归还时间和批准人（规则 24）。',
  'illegal-move': '当前状态下不能这样办。请刷新，可能别人先办了。',
  'appraised-in-the-future': '估价日期不能在今天之后。',
  'photo-missing': '请选择一张照片。',
  'too-large': '照片太大，请选 12 MB 以内的。',
  'invalid-input': '有的内容填得不对，请核对标出的各项。',
  'password-too-short': '新密码太短，请至少 12 个字符。',
  'password-too-long': '新密码太长，请不超过 200 个字符。',
  'password-too-common': '新密码太常见，容易被猜到。请用几个不相干的词连起来。',
  'password-has-your-name': '新密码里有您的姓名、用户名或单位，容易被猜到。请换一个。',
  'password-used-before': '这个密码您用过。请换一个新的。',
  'second-factor-needed': '这里要求绑定验证器，请先绑定。',
  'activation-refused': '用户名或启用码不对，或启用码已过期。请向两位管理员核对。',
  'unknown-officer': '没有这个用户名的同事，请核对。',
  'linked-to-case': '已归入已破案件，案号不能在这里改。',
  'recovered-in-the-future': '追回时间不能在现在之后。',
  'received-before-recovery': '接收时间不能早于追回时间，也不能在现在之后。',
  'call-taken': '同事正在打这个电话，或者刚打过。请看列表里的下一个。',
  'call-not-yours': '这个电话已不归您打（只保留一刻钟）。请先点“我来打”。',
  'agent-missing': '请写代领人的姓名和电话（规则 11）。',
  'no-time-to-keep': '还没有给失主安排时间，不能登记代领人。先告诉失主车找到了，选“来”。',
  'no-letters-due': '没有等打印的信。弄丢的可以在下面再打印。',
  'letter-not-out': '这封信没有寄出，或者已经登记过退回。',
  'applicant-never-approves': '写结论或报批的人不能自己审批，请另一位审批人办（规则 8）。',
  'approver-below-county-level': '发还由分局审批，请报分局审批人（规则 8）。',
  'too-few-people': '受理、确认、结论、审批、发还至少要三个人经手，请换一位同事办（规则 34）。',
  'claim-in-dispute': '有争议，要先书面处理完（规则 14）。',
  'proof-insufficient': '证据还不够：要一项强证据，或两项不同的中等证据加书面理由（规则 31）。',
  'checks-missing': '四项核实还没有记全，请先补齐（规则 7）。',
  'insurer-consent-missing': '保险公司赔付过，要先有它的书面同意（规则 15）。',
  'not-returnable': '照片、估价或登记还不全，不能批准（规则 5）。',
  'not-this-step': '这位失主已经到了别的步骤：同事或回执比您快。已为您取来最新内容。',
  'phone-missing': '请填写查到的电话。',
  'notice-not-in-doubt': '这条通知已经有结果，或同事已经决定过。已为您取来最新内容。',
  'no-such-way': '这位失主没有别的联系方式可换。请打电话，并登记结果（规则 19）。',
  'no-own-mobile': '您的账号没有登记手机号，不能试发。请找管理员补上。',
  'notice-looks-like-a-scam':
    '地点或编号里有链接、金额或银行字样，或内容太长，发出去会像诈骗短信（规则 28）。请改地点后再试。',
  'event-not-open': '这场活动已经结束或取消，不能再改。请选另一场。',
  'not-expected': '没有预约，发还也还没有批准。请带失主找经办民警；不批准不能发还（规则 8）。',
  'already-checked-in': '这件已经登记到场。',
  'already-handed-over': '这件已经发还，不能再发。请核对是哪个窗口发的，失主先别离开（规则 17）。',
  'not-checked-in': '还没有登记到场，请先登记。',
  'label-mismatch': '扫到的不是这一件。先别发，找到对的那件再扫它的标签。',
  'not-approved': '发还还没有批准，不能发。请找审批人（规则 8）。',
  'recipient-is-not-owner':
    '姓名或身份证号与报案的不一样。请核对身份证；报案写错了，先更正并重新审批（规则 11）。',
  'mandate-missing': '代别人领，要看过并写明文书，代领人还要失主的身份证（规则 11、13）。',
  'minor-needs-guardian': '失主未成年，请交给监护人（规则 13）。',
  'hand-over-on-hold': '现在不能在窗口办完。请对方先坐一下，等负责的民警来。',
  'custodian-is-desk-officer': '保管员和窗口民警要是两个人，请写交出它的保管员（规则 16）。',
  'event-day-passed': '这一天已经过去，请选今天或以后。',
  'event-day-not-later': '改期只能改到以后的日子。要提前，请取消后另定一场。',
  'event-has-no-slot': '开始到结束之间一件也办不完。请把结束时间放晚，或减少每件的分钟数。',
  'too-many-streams': '同时查看进度的页面太多，请关掉一个。',
  'not-a-picture': '这个文件打不开，请换一张照片（JPEG 或 PNG）。',
  'photo-too-large': '照片太大，请选 12 MB 以内的。',
  'photo-too-slow': '这张照片处理不了，请重新拍一张。',
  'label-taken': '这个标签已挂在别的车或部件上。请核对标签，或换一个标签。',
  'intake-batch-closed': '这一批已经结束，不能再登记。请在工作台重新打开，或另开一批。',
  'label-unknown': '没有这个标签号的车或部件，或不在您单位的范围内。',
  'case-already-recorded':
    '这个案件编号已登记过，只算一起。请核对编号，或请登记的单位加上共同破案单位。',
  'not-yet-happened': '日期不能在今天之后。',
  'already-apprehended': '这个人在本案里已登记过抓获，只算一次。',
  'vehicle-of-another-case': '已归入另一个案件。请核对标签号。',
  'not-a-paper': '这个文件打不开，或没有传完整。请用 PDF、JPEG 或 PNG 重新上传。',
  'file-missing': '请选择一个文件。',
  'photo-address-unfit': '这个照片地址不是给您的。请回到页面再打开照片。',
  'photo-address-expired': '这个照片地址已过期。请回到页面再打开照片。',
  'nothing-to-find': '只有缺少的才能登记找到。损坏或调换请指挥书面说明（规则 25）。',
  'explained-by-the-finder': '登记异常的人不能自己说明，请另一位指挥办（规则 25）。',
  'incident-open-already': '同一异常已经登记，还没有查清，不用再登记。',
  'paper-withdrawn': '这份文书已经作废。',
  'decoder-busy': '正在处理的照片较多，请过几秒再传。',
};

export function problemWords(problem: Problem): string {
  const { retryAfterSeconds } = problem.details;
  const known =
    words[problem.code] ?? (problem.status >= 500 ? words['internal-error'] : undefined);
  const said = known ?? `没有办成（${problem.code}）。请核对后再试。`;
  return retryAfterSeconds && problem.status === 429
    ? `${said}请等 ${waitWords(retryAfterSeconds)}再试。`
    : said;
}

/** What is wrong with the answer to one question, where the refusal names it. */
export function wrongIn(error: unknown, field: string): string | undefined {
  const problem = asProblem(error);
  return problem.details.field === field ? problemWords(problem) : undefined;
}

export function waitWords(seconds: number): string {
  if (seconds < 60) return `${seconds} 秒`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} 分钟`;
}
