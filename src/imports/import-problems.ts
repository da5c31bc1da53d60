/** What the person who sent a list is told when all of it is refused. */
const problems: Readonly<Record<string, string>> = {
  'columns-missing': '表头缺少必填列：请在表头补上缺少的列名后重新上传。',
  'file-empty': '文件里没有内容：请检查后重新上传。',
  'file-lost': '文件已无法读取：请重新上传。',
  'sheet-unreadable': '无法读取此文件：请另存为 CSV（UTF-8）或 .xlsx 后重新上传。',
  'sheet-not-utf8': '文件编码无法识别：请另存为“CSV UTF-8”后重新上传。',
  'sheet-too-large': '文件过大：请拆分后分别上传。',
  'sheet-is-packed-too-tightly': '文件解压后过大：请另存为 CSV（UTF-8）后重新上传。',
  'sheet-has-declarations': '文件含有异常内容：请另存为 CSV（UTF-8）后重新上传。',
  'sheet-too-wide': '列数超过 200：请删去模板以外的列。',
  'sheet-too-long': '行数超过 50 万：请拆分后分别上传。',
  'sheet-cell-too-long': '有单元格或行过长：请检查是否有未闭合的引号。',
  'sheets-differ': '各工作表的表头不一致：请统一表头，或分别上传。',
  'sheet-too-slow': '读取时间过长：请另存为 CSV（UTF-8）后重新上传。',
};

export interface ProblemInWords {
  code: string;
  whatToDo: string;
  line?: number;
}

export function problemInWords(code: string, line: number | null): ProblemInWords {
  const whatToDo = problems[code] ?? '请检查文件后重新上传。';
  return { code, whatToDo, ...(line !== null && { line }) };
}
