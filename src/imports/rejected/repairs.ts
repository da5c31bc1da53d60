/** What to do about a row, by the code of its fault; `%` is the column's title. */
const repairs: Readonly<Record<string, string>> = {
  required: '请填写%。',
  isIn: '%无法识别：请填写电动车、自行车或摩托车。',
  minLength: '请填写%。',
  maxLength: '%过长：请缩短。',
  isPhone: '%不是有效电话：手机号为 11 位，以 1 开头；座机请加区号。',
  'invalid-instant': '%无法识别：请写成 2022-08-11 09:30。',
  'stolen-in-the-future': '%在将来：请核对日期和时间。',
  'stolen-until-before-from': '%早于被盗时间起：请核对；只知道一个时间时两栏填写相同。',
  'unstorable-text': '%含有不可见字符：请删除后重新填写。',
  'lost-digits': '%的数字已被表格软件截断：请先将该列设为“文本”格式，再重新填写完整号码。',
  'too-many-cells': '本行的列数多于表头：内容含有逗号时请加引号，或删去多余的列。',
  'unknown-case-type': '%无法识别：请填写刑事、行政、遗失物或无关。',
  'recovered-in-the-future': '%在将来：请核对日期和时间。',
  'unknown-officer': '%查无此用户名：请填写系统用户名。',
  'label-taken': '该标签号已挂在另一辆车上：请核对标签。',
  'same-officer-twice': '办案民警与协办民警不能是同一人。',
  'custodian-is-investigator': '保管员须有保管员角色，且不能是本车的办案民警。',
  'known-vehicle': '该车已登记，清单不再更改：请在车辆页面更正。',
  'report-is-closed': '该报案已发还或已撤回，不能再更正：如有新的被盗请另行登记。',
  'not-found': '该报案已不在本单位：请联系现单位更正。',
  'owner-erased': '该报案的个人信息已按期删除，不能再更正。',
};

export function repairOf(code: string, title: string): string {
  return (repairs[code] ?? '请核对%后重新填写。').replace('%', title);
}
