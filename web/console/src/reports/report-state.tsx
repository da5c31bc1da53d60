import type { Report } from '../api/answers.js';
import { State, type Tone } from '../parts/state.js';
import { reportStatuses } from '../text/report-statuses.js';

const tones: Record<Report['status'], Tone> = {
  lead: 'wait',
  accepted: 'wait',
  matched: 'good',
  returned: 'good',
  withdrawn: 'plain',
  merged: 'plain',
};

export function ReportState({ status }: Pick<Report, 'status'>) {
  return <State tone={tones[status]}>{reportStatuses[status] ?? status}</State>;
}
