import type { VehicleType } from '../../../src/identifiers/index.js';

export interface Maker {
  brand: string;
  models: readonly string[];
  /** the first four digits of its whole-vehicle codes, or the first three characters of its VINs */
  code: string;
  motor: string;
  /** how many of a hundred vehicles of the type are its */
  share: number;
}

/** Few makers, few models: real numbers crowd together, and so do these. */
export const makers: Readonly<Record<VehicleType, readonly Maker[]>> = {
  'e-bike': [
    { brand: '雅迪', models: ['DE2', '冠能T5', '欧睿'], code: '1757', motor: 'YD12', share: 30 },
    { brand: '爱玛', models: ['麦玛', 'A500', '小猎豹'], code: '1263', motor: 'AM10', share: 24 },
    { brand: '台铃', models: ['超能S', '狮子王'], code: '1389', motor: 'TL60', share: 14 },
    { brand: '新日', models: ['XC1', '幸福'], code: '1104', motor: 'XR10', share: 9 },
    { brand: '绿源', models: ['液冷S70', 'INNO'], code: '1420', motor: 'LY80', share: 8 },
    { brand: '小刀', models: ['D1', '小侠'], code: '1536', motor: 'XD60', share: 7 },
    { brand: '金箭', models: ['朗越', 'JJ3'], code: '1611', motor: 'JJ60', share: 4 },
    { brand: '立马', models: ['威震', 'M8'], code: '1822', motor: 'LM72', share: 4 },
  ],
  motorcycle: [
    { brand: '五羊本田', models: ['WH125', '佳御110'], code: 'LWB', motor: 'WH157', share: 30 },
    { brand: '豪爵', models: ['HJ125', 'UHR150'], code: 'LC6', motor: 'HJ157', share: 30 },
    { brand: '雅马哈', models: ['巧格i', '赛鹰GT'], code: 'LBP', motor: 'E3T4', share: 20 },
    { brand: '宗申', models: ['ZS125', 'Z6'], code: 'LZS', motor: 'ZS156', share: 20 },
  ],
  bicycle: [
    { brand: '捷安特', models: ['ATX', 'FCR'], code: 'GN', motor: '', share: 30 },
    { brand: '美利达', models: ['勇士', '挑战者'], code: 'WAM', motor: '', share: 22 },
    { brand: '凤凰', models: ['26寸', '女式'], code: '1033', motor: '', share: 20 },
    { brand: '永久', models: ['QE305', '山地'], code: '1021', motor: '', share: 16 },
    { brand: '喜德盛', models: ['黑客380', '逐日'], code: 'XD', motor: '', share: 12 },
  ],
};

export const colours = [
  '白色',
  '黑色',
  '红色',
  '蓝色',
  '灰色',
  '绿色',
  '粉色',
  '银色',
  '橙色',
  '黑红',
];

export const marks = [
  '车筐有一道裂痕',
  '左后视镜缺失',
  '车尾贴有卡通贴纸',
  '坐垫用黑胶带补过',
  '前挡泥板刮花',
  '脚踏板处有防滑垫',
  '加装儿童座椅',
  '车把挂有红绳',
  '后座加装外卖箱支架',
  '大灯罩有裂纹',
];
