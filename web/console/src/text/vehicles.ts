import type { Vehicle, PhotoKind, Identifier, VehicleLine, Chain } from '../api/answers.js';

/** Vehicles, their numbers, photos, custody. */
export const vehicles = {
  title: '追回车辆、部件',
  views: '查看',
  label: '标签号',
  labelSearch: '按标签号找',
  find: '查找',
  number: '号码',
  type: '车辆或部件',
  bay: '位置',
  days: '在库',
  dayCount: (days: number) => `${days} 天`,
  state: '状态',
  empty: '这里没有登记',
  emptyWhat: '换一个查看条件，或核对标签号。',
  emptyAll: '还没有登记过。民警在追回现场登记后，会出现在这里。',
  overdue: '登记超时',
  dispute: '有争议',
  notStored: '未入库',
  left: '已离库',
  noNumber: '没有号码',
  part: '部件',
  masked: '列表里只显示号码末四位',
};

export const viewNames = {
  all: '全部',
  provisional: '暂登记',
  overdue: '登记超时',
  registered: '待比对',
  matched: '已比对',
  returned: '已发还',
  parts: '部件',
} as const;

export const vehicleTypes: Record<VehicleLine['vehicleType'], string> = {
  'e-bike': '电动车',
  bicycle: '自行车',
  motorcycle: '摩托车',
};

export const identifierKinds: Record<Identifier['kind'], string> = {
  frame: '车架号/整车编码',
  motor: '电机号/发动机号',
  vin: '车辆识别代号',
  battery: '电池编码',
  plate: '号牌',
};

export const identifierStates: Record<Identifier['state'], string> = {
  known: '已知',
  unknown: '不知道',
  none: '无',
  obliterated: '被磨掉或凿改',
};

export const statuses: Record<VehicleLine['status'], string> = {
  provisional: '暂登记',
  registered: '已登记',
  matched: '已比对',
  returned: '已发还',
  transferred: '随案移送',
  released: '已放行',
  merged: '已并入另一条登记',
};

export const caseTypes: Record<NonNullable<Vehicle['caseType']>, string> = {
  criminal: '刑事',
  administrative: '行政',
  'lost-property': '遗失物',
  unrelated: '无关',
};

export const photoKinds: Record<PhotoKind, string> = {
  'whole-vehicle': '整车',
  'frame-number': '车架号',
  'motor-number': '电机号/发动机号',
  'special-marks': '特殊标记',
  damage: '损坏处',
  'whole-part': '部件整体',
  'part-number': '部件编号',
};

export const movementKinds: Record<Chain['movements'][number]['kind'], string> = {
  received: '接收入库',
  moved: '移位',
  'taken-out': '出库',
  'brought-back': '归还',
  released: '交付离库',
};

export const pictures = {
  loading: '正在取照片…',
  notShown: '这张照片打不开。',
};

export const vehicle = {
  title: '车辆',
  photos: '照片',
  noPhotos: '还没有照片',
  photoOf: (kind: string) => `照片：${kind}`,
  addPhoto: '上传照片',
  photoKind: '拍的是',
  photoFile: '照片文件',
  photoFileHint: 'JPEG 或 PNG，12 MB 以内；位置等信息会去掉，原图封存。',
  upload: '上传',
  uploading: '正在上传…',
  uploaded: '照片已上传',
  numbers: '识别号',
  facts: '登记内容',
  brand: '品牌',
  model: '型号',
  colour: '颜色',
  marks: '特殊标记',
  place: '追回地点',
  recoveredAt: '追回时间',
  handlingOfficer: '经办民警',
  secondOfficer: '第二名民警',
  custodian: '保管员',
  caseNumber: '案件编号',
  source: '来源',
  caseType: '案件性质',
  unit: '单位',
  appraisal: '估价',
  appraisedBy: (yuan: string, by: string, on: string) => `${yuan} 元（${by}，${on}）`,
  missing: '还缺什么',
  nothingMissing: '登记、照片和估价都齐了，没有争议。',
  dueBy: (moment: string) => `登记须在 ${moment} 前补全`,
  overdueSince: (moment: string) => `登记已超时（应在 ${moment} 前补全）`,
  rule: (rule: number) => `规则 ${rule}`,
  custody: '保管记录',
  noCustody: '还没有接收入库',
  now: '现在',
  holder: '保管',
  late: '入库超过 24 小时',
  outOverdue: '超过归还时间',
  matches: '比对',
  noMatches: '还没有可能的报案。新报案或改正号码后会自动再比。',
  look: '查看比对',
  complete: '补全登记',
  completeWhat: '只改填写的各项。',
  reason: '更改原因',
  reasonHint: '改案件性质时必填（规则 2）。',
  save: '保存',
  saved: '已保存',
  appraise: '登记估价',
  value: '估价（元）',
  appraisedOn: '估价日期',
  appraiser: '估价人或机构',
  receive: '接收入库',
  storagePlace: '存放位置',
  storagePlaceHint: '例如 A-03-12',
  condition: '状况',
  move: '移动',
  moveKind: '怎样移动',
  toPlace: '移到',
  approvedBy: '批准人用户名',
  dueAt: '应归还时间',
  takenBy: '取走人用户名',
  acts: '办理',
};

const missingNames: Record<string, string> = {
  'registration:caseNumber': '案件编号或来源',
  'registration:caseType': '案件性质',
  'registration:secondOfficer': '第二名民警',
  'registration:custodian': '保管员',
  'registration:storagePlace': '存放位置',
  'photo:whole-vehicle': '整车照片',
  'photo:frame-number': '车架号照片',
  'photo:motor-number': '电机号/发动机号照片',
  'photo:special-marks': '特殊标记照片',
  'photo:whole-part': '部件整体照片',
  'photo:part-number': '部件编号照片',
  appraisal: '估价',
  approval: '发还审批',
  dispute: '争议还没有书面解决',
  incident: '盘点或检查发现的异常还没有查清',
};

export const missingWords = (what: string) => missingNames[what] ?? what;
