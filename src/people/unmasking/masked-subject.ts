/** A record that shows somebody masked, and who that is. */
export interface MaskedSubject {
  /** as the audit trail names it */
  readonly type: string;
  /**
   * SQL that answers `unit_id` (whose chain records it) and `person_id` of the record `$1`, and no row unless it belongs
   * to one of the units `$2` (null: the whole city).
   */
  readonly sql: string;
}

export function maskedSubject(type: string, sql: string): MaskedSubject {
  return { type, sql };
}
