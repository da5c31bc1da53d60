/** Where a report is, in a word. */
export const reportStatuses: Record<string, string> = {
  lead: '线索',
  accepted: '已受理',
  matched: '已比对',
  returned: '已发还',
  withdrawn: '已撤回',
  merged: '已并入另一份报案',
};
