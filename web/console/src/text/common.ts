/** Sentences that every screen uses. */
export const common = {
  product: '完璧',
  what: '三车追回与发还',
  sending: '正在提交…',
  loading: '正在取数据…',
  retry: '再试一次',
  cancel: '取消',
  close: '关闭',
  back: '返回',
  more: '再看 50 条',
  none: '无',
  meanwhile: (now: string) => `别人刚改成“${now}”；上面是您填的，保存后以您的为准。`,
  blank: '空白',
  notSaid: '未填',
  requestId: '请求编号',
  skip: '跳到主要内容',
  notFound: '没有这个页面',
  notFoundWhat: '地址可能抄错了，或这个页面不对您的角色开放。',
  home: '回到首页',
  pageFault: '这个页面出了差错',
  pageFaultWhat: '您可以再试一次；仍不行请告诉管理员您刚才在做什么。',
};

export const roleNames = {
  'squad-officer': '三车专业队',
  custodian: '保管员',
  'desk-officer': '现场民警',
  approver: '审批人',
  commander: '指挥',
  inspector: '督察',
  administrator: '管理员',
} as const;

export const nav = {
  label: '主导航',
  menu: '菜单',
  closeMenu: '收起菜单',
  vehicles: '车辆',
  search: '号码查询',
  intake: '入库批次',
  matches: '比对',
  cases: '案件',
  imports: '导入',
  events: '发还活动',
  notices: '通知',
  account: '我的账号',
  signOut: '退出登录',
};
