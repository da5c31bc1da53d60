import { defineHolding } from '../people/index.js';

defineHolding({
  title: '报案',
  columns: ['theft_report.owner_id'],
  records: `SELECT id, reference AS "受理编号", status AS "状态", vehicle_type AS "车辆类型", brand AS "品牌", model AS "型号",
      colour AS "颜色", marks AS "特征", stolen_from AS "被盗时间起", stolen_until AS "被盗时间止", place AS "被盗地点",
      incident_number AS "接警编号", filed_at AS "登记时间",
      (SELECT json_agg(json_build_object('种类', kind, '号码', value) ORDER BY position)
       FROM theft_report_identifier WHERE report_id = theft_report.id) AS "识别号"
    FROM theft_report WHERE owner_id = ANY($1) ORDER BY id`,
  words: [
    {
      table: 'theft_report',
      columns: ['marks', 'withdrawn_reason'],
      of: 'owner_id = ANY($1)',
    },
    {
      table: 'match',
      columns: ['reason'],
      of: 'report_id IN (SELECT id FROM theft_report WHERE owner_id = ANY($1))',
    },
    {
      table: 'possible_double',
      columns: ['reason'],
      of: `EXISTS (SELECT FROM theft_report WHERE owner_id = ANY($1) AND theft_report.id IN (first_id, second_id))`,
    },
    {
      table: 'match_decision',
      columns: ['reason'],
      of: `match_id IN (SELECT match.id FROM match JOIN theft_report ON theft_report.id = report_id
        WHERE owner_id = ANY($1))`,
    },
  ],
  openWork: `SELECT owner_id AS person_id FROM theft_report
    WHERE owner_id = ANY($1) AND status IN ('lead', 'accepted', 'matched')`,
});
