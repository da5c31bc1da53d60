import type { ImportState, ListPreview } from '../api/answers.js';

type RowAddress = ListPreview['repairs'][number]['lines'][number];

/** As a person finds it, and as the API is asked for it: `15`, or `2!15` on the second sheet. */
export const addressInWords = ({ sheet, line }: RowAddress) =>
  sheet === 1 ? String(line) : `${sheet}!${line}`;

/** Lists brought in, from the file to the rows that were not taken. */
export const imports = {
  title: '导入名单',
  titleOf: (kind: string) => `导入名单：${kind}`,
  what: '把已有的表格（CSV 或 XLSX）一次交上来：先看结果，再决定导入。同一份表格交两次不会重复。',
  file: '表格文件',
  kind: '这是什么名单',
  fileHint: (required: string) =>
    `CSV（UTF-8 或 GB 18030）或 .xlsx，150 MB 以内。必须有${required}这几列，顺序随意。`,
  template: (kind: string) => `下载“${kind}”空白模板`,
  preview: '先看结果，不直接导入',
  send: '上传并核对',
  sendNow: '上传并导入',
  sending: '正在上传…',
  earlier: '以前的名单',
  empty: '还没有导入过名单',
  emptyWhat: '在上面选一个表格文件开始。',
  when: '时间',
  who: '上传人',
  rows: '行数',
  taken: '已收',
  notTaken: '未收',
  state: '状态',
  open: '查看',
};

export const importStates: Record<ImportState, string> = {
  reading: '正在读取',
  checking: '正在核对',
  previewed: '等您决定',
  committing: '正在导入',
  done: '已完成',
  failed: '没有收',
  cancelled: '已取消',
  undoing: '撤销中',
  undone: '已撤销',
};

export const oneImport = {
  title: (moment: string) => `${moment} 的名单`,
  working: (state: string, done: number, total: number) =>
    total > 0 ? `${state}：${done} / ${total} 行` : `${state}…`,
  leave: '可以离开这个页面，名单会继续处理；关掉电脑也不会丢。',
  wouldBe: '导入后会怎样',
  counts: {
    new: '新增',
    update: '更新',
    unchanged: '没有变化',
    error: '要改正',
  },
  columns: '列的对应',
  ignored: '不收这一列',
  missing: (columns: string) => `缺少必填列：${columns}`,
  repairs: '要改正的地方',
  rowsOf: (rows: number) => `${rows} 行`,
  lines: (lines: RowAddress[], rows: number) =>
    `第 ${lines.map(addressInWords).join('、')} 行${rows > lines.length ? ' 等' : ''}`,
  noRepairs: '没有要改正的地方。',
  mend: '在这里改',
  instead: (text: string, rows: number) => `“${text}”（${rows} 行）改成`,
  blank: '空白',
  lineOf: (at: RowAddress, column: string) => `第 ${addressInWords(at)} 行的${column}`,
  change: '改',
  mended: (rows: number) => `已改 ${rows} 行，并重新核对`,
  columnAt: (place: number) => `第 ${place} 列（没有列名）`,
  mappingWhat: '对错了就改，下次收到同样表头的名单会照此办理。',
  mappingKnown: '照您单位上次说的对应；还可以改。',
  map: '按此重新核对',
  undo: '撤回整份名单',
  undoTitle: '撤回整份名单？',
  undoWhat:
    '这份名单带来的记录会撤回，改过的会改回原样。已经有人办理过其中任何一件时不能撤回，会告诉您是哪几行。',
  undoReason: '撤回原因',
  undoDo: '撤回',
  undone: (rows: number) => `已撤回 ${rows} 行。`,
  commit: (rows: number) => `导入 ${rows} 行`,
  committing: '正在交办…',
  cancel: '取消，不导入',
  cancelled: '已取消：没有导入任何一行，文件内容已删除。',
  failed: '这份名单没有收',
  done: (accepted: number) => `已收 ${accepted} 行，现在就能查到。`,
  notTaken: (rows: number) => `${rows} 行没有收`,
  notTakenWhat: '下载这些行，照最后一列说的改好，再把改好的文件交上来；已收的行不会重复。',
  rejected: '下载没有收的行',
  ofColleague: (who: string) => `这份名单是 ${who} 交的。里面有个人信息，下载前要说明用途。`,
  whyAsked: '用途和说明会记入审计（规则 30）。',
  purpose: '用途',
  purposeNote: '说明',
  purposeNoteHint: '至少 5 个字，例如：替同事更正后重新上交。',
  errorsStay: '要改正的行不会导入，导入后可以单独下载。',
};

/** What somebody else's data may be looked at for (rule 30). */
export const purposes = {
  'correct-data': '更正资料',
  investigation: '办案需要',
  inspection: '督察检查',
  'contact-person': '联系当事人',
  'verify-identity': '核实身份',
  other: '其他',
} as const;
