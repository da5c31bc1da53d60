import type { SettingName } from '../../platform/settings/index.js';

/** How long something is kept once it is over; the period is a setting, whose text gives its basis. */
export interface RetentionClass {
  readonly name: string;
  readonly setting: SettingName & `RETENTION_${string}`;
  /** SQL: people whose data is due before `$1`, at most `$2`, as `person_id` and the `unit_id` that records it */
  readonly people?: string;
  /** SQL: rows due before `$1`, at most `$2`, deleted or emptied; answers a row for each */
  readonly rows?: string;
}

const closedFor = `SELECT max(at) FROM audit_entry WHERE subject_id = report.id AND subject_type = 'theft-report'`;

export const retentionClasses: readonly RetentionClass[] = [
  {
    name: 'withdrawn-leads',
    setting: 'RETENTION_WITHDRAWN_LEADS_DAYS',
    people: `SELECT owner_id AS person_id, unit_id FROM theft_report report JOIN person ON person.id = owner_id
      WHERE status = 'withdrawn' AND accepted_at IS NULL AND wrapped_key IS NOT NULL AND (${closedFor}) < $1 LIMIT $2`,
  },
  {
    name: 'closed-reports',
    setting: 'RETENTION_CLOSED_REPORTS_DAYS',
    people: `SELECT person_id, report.unit_id FROM theft_report report
        LEFT JOIN hand_over ON report_id = report.id AND reversed_at IS NULL
        CROSS JOIN unnest(ARRAY[owner_id, recipient_person_id]) AS person_id JOIN person ON person.id = person_id
      WHERE (status = 'returned' OR (status = 'withdrawn' AND accepted_at IS NOT NULL)) AND wrapped_key IS NOT NULL
        AND coalesce(hand_over.at, (${closedFor})) < $1 LIMIT $2`,
  },
  {
    name: 'suspects',
    setting: 'RETENTION_SUSPECTS_DAYS',
    people: `SELECT person_id, unit_id FROM suspect JOIN solved_case solved ON solved.id = case_id
        JOIN person ON person.id = person_id
      WHERE wrapped_key IS NOT NULL AND solved_on < ($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date LIMIT $2`,
  },
  {
    name: 'phone-codes',
    setting: 'RETENTION_PUBLIC_FILINGS_DAYS',
    people: `SELECT DISTINCT person_id, notice.unit_id FROM notice JOIN person ON person.id = person_id
      WHERE kind = 'phone-code' AND wrapped_key IS NOT NULL AND notice.created_at < $1
        AND NOT EXISTS (SELECT 1 FROM theft_report WHERE owner_id = person_id) LIMIT $2`,
  },
  {
    name: 'public-filings',
    setting: 'RETENTION_PUBLIC_FILINGS_DAYS',
    rows: `UPDATE public_inbox SET sealed = '' WHERE id IN (SELECT id FROM public_inbox
      WHERE opened_at < $1 AND sealed <> '' LIMIT $2) RETURNING 1`,
  },
  {
    name: 'public-drafts',
    setting: 'RETENTION_PUBLIC_FILINGS_DAYS',
    rows: `DELETE FROM public_draft WHERE id IN (SELECT id FROM public_draft WHERE expires_at < $1 LIMIT $2) RETURNING 1`,
  },
  {
    name: 'phone-challenges',
    setting: 'RETENTION_PUBLIC_FILINGS_DAYS',
    rows: `DELETE FROM public_challenge WHERE id IN (SELECT id FROM public_challenge WHERE expires_at < $1 LIMIT $2)
      RETURNING 1`,
  },
  {
    name: 'notice-bodies',
    setting: 'RETENTION_NOTICES_DAYS',
    rows: `UPDATE notice SET recipient = NULL, title = '', body = '' WHERE id IN (SELECT id FROM notice
      WHERE created_at < $1 AND body <> '' AND status NOT IN ('created', 'sending', 'temporary-failure') LIMIT $2)
      RETURNING 1`,
  },
  {
    name: 'sign-in-failures',
    setting: 'RETENTION_SIGN_IN_FAILURES_DAYS',
    rows: `DELETE FROM sign_in_failure WHERE username_digest IN (SELECT username_digest FROM sign_in_failure
      WHERE last_at < $1 AND (locked_until IS NULL OR locked_until < $1) LIMIT $2) RETURNING 1`,
  },
  {
    name: 'sessions',
    setting: 'RETENTION_SESSIONS_DAYS',
    rows: `DELETE FROM staff_session WHERE id IN (SELECT id FROM staff_session WHERE last_seen_at < $1 LIMIT $2)
      RETURNING 1`,
  },
];
