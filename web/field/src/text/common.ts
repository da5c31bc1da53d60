/** What every screen of the field app says, the door and the first one. */
export const common = {
  product: '完璧现场',
  home: '首页',
  skip: '跳到主要内容',
  unsent: (count: number) => (count === 0 ? '都已发出' : `未发 ${count}`),
  offline: '没有网络',
  cancel: '取消',
  retry: '再试一次',
  next: '下一步',
  done: '完成',
  newVersion: '有新版本，点这里更新',
  fault: '这个页面出了差错',
  faultWhat: '记下的都还在这台设备上。请回首页再试；仍不行请告诉管理员。',
  notFound: '没有这个页面',
  onlyStaff: '您的角色不在现场办理业务，请用工作台。',
};

export const door = {
  title: '现场登录',
  noCrypto: '这个浏览器不能在本机加密保存，请换一个浏览器，或通过 https 打开。',
  hello: (unit: string, name: string) => `${unit} · ${name}`,
  signOut: '退出登录',
  signOutUnsent: (count: number) =>
    `还有 ${count} 条没有发出。退出后它们加密留在这台设备上，您下次登录时接着发。`,
  signOutAnyway: '知道了，退出',
  enrolFirst: '您还没有绑定验证器。请先在工作台绑定，再回到这里登录。',
  openConsole: '打开工作台',
  others: (count: number) => `这台设备上还有别人没发出的 ${count} 条，要等他本人登录后再发。`,
};

export const home = {
  title: '今晚做什么',
  titleOfDay: '今天做什么',
  doors: '可以办的事',
  intake: '入库',
  intakeWhat: '一件一卡：扫标签、输号码、存好',
  newBatch: '开一个批次',
  vehicles: (count: number) => `已登记 ${count} 件`,
  due: (count: number) => `${count} 件待补全`,
  overdue: (count: number) => `${count} 件已超过 24 小时`,
  photos: '成批拍照',
  photosWhat: '照片里有标签二维码，就归到那一件',
  move: '移动',
  moveWhat: '扫标签、扫位置',
  stockTake: '盘点',
  stockTakeWhat: '扫一排，看缺了什么、多了什么',
};
