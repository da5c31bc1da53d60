/**
 * The campaign's results, case by case: 35 cases solved, 28 suspects apprehended, 31 vehicles recovered in 23 days.
 * Both squads are credited with all of them, the stations with their own. Every station has a result on the last day
 * but two: Banjiehe's last is of 29 August, Beida's of 31 August.
 */
export interface CampaignResult {
  day: string;
  stations: readonly string[];
  suspects: number;
  vehicles: number;
}

type Row = [day: string, stations: string, suspects: number, vehicles: number];

const rows: Row[] = [
  ['2022-08-11', 'dongda', 1, 1],
  ['2022-08-11', 'xida', 1, 1],
  ['2022-08-12', 'nanguan', 1, 1],
  ['2022-08-13', 'beida', 1, 1],
  ['2022-08-14', 'wuyilu', 0, 1],
  ['2022-08-15', 'wenfeng', 1, 1],
  ['2022-08-15', 'gaoqiaoying', 1, 0],
  ['2022-08-16', 'qilidian', 1, 1],
  ['2022-08-17', 'banjiehe', 1, 1],
  ['2022-08-17', 'dingzhuang', 0, 1],
  ['2022-08-18', 'dongda', 1, 1],
  ['2022-08-19', 'xida', 1, 1],
  ['2022-08-20', 'nanguan', 1, 1],
  ['2022-08-20', 'beida', 1, 1],
  ['2022-08-21', 'wuyilu', 0, 1],
  ['2022-08-22', 'wenfeng', 1, 1],
  ['2022-08-23', 'gaoqiaoying', 1, 1],
  ['2022-08-23', 'qilidian', 1, 0],
  ['2022-08-24', 'banjiehe', 1, 1],
  ['2022-08-25', 'dingzhuang', 1, 1],
  ['2022-08-25', 'dongda', 0, 1],
  ['2022-08-26', 'xida', 1, 1],
  ['2022-08-27', 'nanguan', 1, 1],
  ['2022-08-28', 'beida wuyilu', 1, 1],
  ['2022-08-29', 'banjiehe', 1, 1],
  ['2022-08-29', 'wenfeng', 1, 0],
  ['2022-08-30', 'gaoqiaoying', 1, 1],
  ['2022-08-31', 'beida', 1, 1],
  ['2022-08-31', 'dingzhuang', 0, 1],
  ['2022-09-01', 'qilidian', 1, 1],
  ['2022-09-01', 'nanguan', 0, 0],
  ['2022-09-02', 'dongda xida', 1, 1],
  ['2022-09-02', 'nanguan wuyilu', 1, 1],
  ['2022-09-02', 'wenfeng gaoqiaoying', 1, 1],
  ['2022-09-02', 'qilidian dingzhuang', 0, 1],
];

export const campaignResults: readonly CampaignResult[] = rows.map(
  ([day, stations, suspects, vehicles]) => ({
    day,
    stations: stations.split(' '),
    suspects,
    vehicles,
  }),
);
