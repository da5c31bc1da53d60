import type { SettingName } from '../../platform/settings/index.js';

/** What a period is founded on, as it stands on screen. */
export interface RetentionBasis {
  readonly text: string;
  /** general knowledge, until the force's legal office has confirmed it (source B) */
  readonly isToBeConfirmed: boolean;
}

const leastTime: RetentionBasis = {
  text: '《个人信息保护法》第十九条：除法律、行政法规另有规定外，保存期限应当为实现处理目的所必要的最短时间',
  isToBeConfirmed: false,
};
const withTheFile: RetentionBasis = {
  text: '随案卷保存，期限按公安机关案卷保管规定执行',
  isToBeConfirmed: true,
};
const networkLog: RetentionBasis = {
  text: '《网络安全法》：网络日志留存不少于六个月，条号以现行修订文本为准',
  isToBeConfirmed: true,
};

/** How long something is kept once it is over; the period is a setting. */
export interface RetentionClass {
  readonly name: string;
  /** on screen */
  readonly title: string;
  readonly basis: RetentionBasis;
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
    title: '已撤回网上线索的报案人信息',
    basis: leastTime,
    setting: 'RETENTION_WITHDRAWN_LEADS_DAYS',
    people: `SELECT owner_id AS person_id, unit_id FROM theft_report report JOIN person ON person.id = owner_id
      WHERE status = 'withdrawn' AND accepted_at IS NULL AND wrapped_key IS NOT NULL AND (${closedFor}) < $1 LIMIT $2`,
  },
  {
    name: 'closed-reports',
    title: '已发还或者已撤销报案的失主、领取人信息',
    basis: withTheFile,
    setting: 'RETENTION_CLOSED_REPORTS_DAYS',
    people: `SELECT person_id, report.unit_id FROM theft_report report
        LEFT JOIN hand_over ON report_id = report.id AND reversed_at IS NULL
        CROSS JOIN unnest(ARRAY[owner_id, recipient_person_id]) AS person_id JOIN person ON person.id = person_id
      WHERE (status = 'returned' OR (status = 'withdrawn' AND accepted_at IS NOT NULL)
          OR (status = 'merged' AND EXISTS (SELECT FROM theft_report leader
            WHERE leader.id = report.merged_into AND leader.status IN ('returned', 'withdrawn')))) AND wrapped_key IS NOT NULL
        AND coalesce(hand_over.at, (${closedFor})) < $1 LIMIT $2`,
  },
  {
    name: 'suspects',
    title: '已破案件的涉案人员信息',
    basis: withTheFile,
    setting: 'RETENTION_SUSPECTS_DAYS',
    people: `SELECT person_id, unit_id FROM suspect JOIN solved_case solved ON solved.id = case_id
        JOIN person ON person.id = person_id
      WHERE wrapped_key IS NOT NULL AND solved_on < ($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date LIMIT $2`,
  },
  {
    name: 'phone-codes',
    title: '只收过验证码、没有报案的人的电话',
    basis: leastTime,
    setting: 'RETENTION_PUBLIC_FILINGS_DAYS',
    people: `SELECT DISTINCT person_id, notice.unit_id FROM notice JOIN person ON person.id = person_id
      WHERE kind = 'phone-code' AND wrapped_key IS NOT NULL AND notice.created_at < $1
        AND NOT EXISTS (SELECT 1 FROM theft_report WHERE owner_id = person_id) LIMIT $2`,
  },
  {
    name: 'public-filings',
    title: '网上报案的密封原件',
    basis: leastTime,
    setting: 'RETENTION_PUBLIC_FILINGS_DAYS',
    rows: `UPDATE public_inbox SET sealed = '' WHERE id IN (SELECT id FROM public_inbox
      WHERE opened_at < $1 AND sealed <> '' LIMIT $2) RETURNING 1`,
  },
  {
    name: 'public-drafts',
    title: '没有提交的网上报案草稿',
    basis: leastTime,
    setting: 'RETENTION_PUBLIC_FILINGS_DAYS',
    rows: `DELETE FROM public_draft WHERE id IN (SELECT id FROM public_draft WHERE expires_at < $1 LIMIT $2) RETURNING 1`,
  },
  {
    name: 'phone-challenges',
    title: '手机验证码申请',
    basis: leastTime,
    setting: 'RETENTION_PUBLIC_FILINGS_DAYS',
    rows: `DELETE FROM public_challenge WHERE id IN (SELECT id FROM public_challenge WHERE expires_at < $1 LIMIT $2)
      RETURNING 1`,
  },
  {
    name: 'imported-lists',
    title: '导入清单中的退回行',
    basis: leastTime,
    setting: 'RETENTION_IMPORTS_DAYS',
    rows: `DELETE FROM import_chunk WHERE (import_id, number) IN (SELECT import_id, number FROM import_chunk
      JOIN import ON import.id = import_id WHERE coalesce(finished_at, progress_at) < $1 LIMIT $2) RETURNING 1`,
  },
  {
    name: 'import-corrections',
    title: '导入清单的更正记录',
    basis: leastTime,
    setting: 'RETENTION_IMPORTS_DAYS',
    rows: `UPDATE import_correction SET sealed = NULL WHERE id IN (SELECT id FROM import_correction
      WHERE sealed IS NOT NULL AND corrected_at < $1 LIMIT $2) RETURNING 1`,
  },
  {
    name: 'import-befores',
    title: '导入更新前的内容',
    basis: leastTime,
    setting: 'RETENTION_IMPORTS_DAYS',
    rows: `UPDATE import_before SET sealed = NULL WHERE (import_id, line) IN (SELECT import_id, line FROM import_before
      JOIN import ON import.id = import_id WHERE sealed IS NOT NULL AND coalesce(finished_at, progress_at) < $1 LIMIT $2)
      RETURNING 1`,
  },
  {
    name: 'import-titles',
    title: '导入清单的表头',
    basis: leastTime,
    setting: 'RETENTION_IMPORTS_DAYS',
    rows: `UPDATE import SET header = NULL WHERE id IN (SELECT id FROM import
      WHERE header IS NOT NULL AND coalesce(finished_at, progress_at) < $1 LIMIT $2) RETURNING 1`,
  },
  {
    name: 'notice-bodies',
    title: '通知的内容和收件号码',
    basis: leastTime,
    setting: 'RETENTION_NOTICES_DAYS',
    rows: `DELETE FROM notice_words WHERE notice_id IN (SELECT notice_id FROM notice_words JOIN notice ON id = notice_id
      WHERE created_at < $1 AND status NOT IN ('created', 'sending', 'temporary-failure') LIMIT $2)
      RETURNING 1`,
  },
  {
    name: 'sign-in-failures',
    title: '登录失败记录',
    basis: leastTime,
    setting: 'RETENTION_SIGN_IN_FAILURES_DAYS',
    rows: `DELETE FROM sign_in_failure WHERE username_digest IN (SELECT username_digest FROM sign_in_failure
      WHERE last_at < $1 AND (locked_until IS NULL OR locked_until < $1) LIMIT $2) RETURNING 1`,
  },
  {
    name: 'sessions',
    title: '已结束的登录记录',
    basis: networkLog,
    setting: 'RETENTION_SESSIONS_DAYS',
    rows: `DELETE FROM staff_session WHERE id IN (SELECT id FROM staff_session WHERE last_seen_at < $1 LIMIT $2)
      RETURNING 1`,
  },
  {
    name: 'tellings',
    title: '推送给外部系统的消息',
    basis: networkLog,
    setting: 'RETENTION_TELLINGS_DAYS',
    // Whoever closed will never be told what waits.
    rows: `DELETE FROM telling WHERE id IN (SELECT telling.id FROM telling JOIN neighbour ON neighbour.id = neighbour_id
      WHERE coalesce(last_tried_at, promised_at) < $1 AND (telling.status <> 'waiting' OR neighbour.status = 'closed')
      LIMIT $2) RETURNING 1`,
  },
];
