import { defineHolding } from '../people/index.js';

defineHolding({
  title: '涉案人员记录',
  columns: ['suspect.person_id'],
  records: `SELECT suspect.id, case_number AS "案件编号", apprehended_on AS "抓获日期", measure AS "措施类别",
      suspect.recorded_at AS "登记时间"
    FROM suspect JOIN solved_case solved ON solved.id = case_id WHERE person_id = ANY($1) ORDER BY suspect.id`,
  // The file of a case needs its suspects until the period for closed cases is over.
  openWork: 'SELECT person_id FROM suspect WHERE person_id = ANY($1)',
  endedBy: 'suspects',
});
