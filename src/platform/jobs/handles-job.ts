import { SetMetadata } from '@nestjs/common';
import type { JobType } from './define-job.js';

export const handlesJobKey = 'wanbi:handles-job';

/** Marks the one method `(payload) => Promise<unknown>` that does this job. Repeating it must change nothing. */
export function HandlesJob<Payload>(job: JobType<Payload>): MethodDecorator {
  return SetMetadata(handlesJobKey, job);
}
