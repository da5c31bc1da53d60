/** What a list holds, as one says that one of them is not there; by the list's address. */
const one: Record<string, string> = {
  vehicles: '这辆车或部件',
  matches: '这一对比对',
  doubles: '这一对重复记录',
  intake: '这一批',
  imports: '这份名单',
  notices: '这条通知',
  calls: '这个要打的电话',
  reports: '这份报案',
  cases: '这个案件',
  texts: '这种通知的内容',
  announcements: '这次群发',
  events: '这场活动',
};

export const noSuch = {
  title: (list: string) => `没有${one[list] ?? '这条记录'}`,
  what: '地址可能没有抄全，也可能已经撤回，或不在您单位的范围内。',
  back: '回到列表',
};
