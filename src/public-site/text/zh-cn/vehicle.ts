/** Words for vehicles and their numbers. */
export const vehicle = {
  types: { 'e-bike': '电动车', bicycle: '自行车', motorcycle: '摩托车' },
  typeHints: {
    'e-bike': '两轮、三轮电动车，电动自行车',
    bicycle: '脚踏自行车、山地车，不带电',
    motorcycle: '燃油摩托车、电动摩托车',
  },
  /** found by itself, as it stands in a sentence */
  parts: { battery: '电池', motor: '电机', other: '部件' },
  type: '车的种类',
  brand: '品牌',
  colour: '颜色',
  plate: '车牌号',
  marks: '特别的记号',
  numbers: {
    frame: '车架号（整车编码）',
    vin: '车辆识别代号（车架号）',
    motor: '电机号',
    engine: '发动机号',
    battery: '电池编码',
  },
  states: {
    known: '知道',
    partial: '知道一部分',
    unknown: '不知道',
    none: '无此号码',
  },
};
