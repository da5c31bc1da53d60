import type { Dice } from '../dice.js';
import { subBureauCodes, type SubBureauCode } from './units.js';

const spots: Readonly<Record<SubBureauCode, readonly string[]>> = {
  weidu: [
    '七一路与建设路口东北角',
    '春秋广场南门停车点',
    '西湖公园北门',
    '魏都区人民医院门诊楼前',
    '南关大街农贸市场',
    '五一路菜市场西口',
    '建设路亨元小区3号楼下',
    '文峰路财富广场负一层车棚',
    '八一路许昌学院家属院',
    '延安路天平街口',
    '劳动路毓秀小区车棚',
    '许昌火车站广场东侧',
    '六一路胖东来超市门口',
    '帝豪花园2期5号楼单元门口',
    '毓秀路市三中校门外',
    '灞陵桥小区西门',
    '解放路健康巷',
    '古槐街烟厂家属院',
  ],
  jianan: [
    '新元大道建安区医院北门',
    '许由路阳光花园小区',
    '将官池镇集市',
    '五女店镇中心街超市门口',
    '建安区一高校门外',
    '昌盛路农贸市场',
    '镜水路奥体小区地下车库',
    '小召乡卫生院门前',
  ],
  dongcheng: [
    '学院路许昌学院东门',
    '八龙路与魏武大道口',
    '东城区市民之家停车场',
    '遵贤路玉兰苑小区',
    '许都广场北侧',
    '天宝路万象天街',
    '邓庄安置小区12号楼',
    '曹魏古城西门',
  ],
  jingkai: [
    '瑞祥路许继工业园门口',
    '龙湖街宿舍区车棚',
    '长村张乡集贸市场',
    '开发区朝阳路工地门口',
    '阳光大道职业学院南门',
    '屯南安置小区',
  ],
  shifan: [
    '忠武路中央公园西入口',
    '尚集镇尚德路早市',
    '永宁街滨河小区',
    '许昌东站出站口停车点',
    '示范区实验学校门外',
    '尚集产业园3号门',
  ],
};

/** Where thieves' stores, buyers' shops and abandoned vehicles turn up. */
const finds = [
  '城郊废品收购站',
  '出租屋院内',
  '二手车交易点',
  '高速桥下',
  '地下车库角落',
  '河堤旁',
  '修车铺后院',
  '面包车内',
] as const;

const bureauNames: Readonly<Record<SubBureauCode, string>> = {
  weidu: '魏都区',
  jianan: '建安区',
  dongcheng: '东城区',
  jingkai: '开发区',
  shifan: '示范区',
};

export function theftPlace(dice: Dice, bureau: SubBureauCode): string {
  return dice.pick(spots[bureau]);
}

/** Mostly near home; a fifth of the finds lie in a neighbour's district. */
export function findPlace(dice: Dice, bureau: SubBureauCode): string {
  const where = dice.chance(0.8) ? bureau : dice.pick(subBureauCodes);
  return `${bureauNames[where]}${dice.pick(finds)}`;
}

export function homeAddress(dice: Dice, bureau: SubBureauCode): string {
  const street = dice.pick([
    '建设路',
    '五一路',
    '文峰路',
    '八一路',
    '许由路',
    '学院路',
    '瑞祥路',
    '永宁街',
  ]);
  return `许昌市${bureauNames[bureau]}${street}${dice.int(1, 320)}号${dice.int(1, 18)}号楼${dice.int(1, 4)}单元${dice.int(1, 6)}0${dice.int(1, 4)}`;
}
