/** Which number of the report `match.reported_number` is, lent ones of merged reports among them. */
export const reportedKind = `(SELECT number.kind FROM identifier_match number
  WHERE number.side = 'report' AND number.subject_id = match.report_id AND number.normalised = match.reported_number
  ORDER BY number.position LIMIT 1)`;
