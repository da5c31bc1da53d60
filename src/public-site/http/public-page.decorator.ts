import { applyDecorators, UseFilters, UseGuards, UsePipes } from '@nestjs/common';
import { PublicAccess } from '../../platform/http/index.js';
import { ThrottleGuard } from '../../platform/throttle/index.js';
import { FormAtTheDoor } from './form-at-the-door.js';
import { PageErrorsFilter } from './page-errors.filter.js';

/** A controller of pages: open to everybody for the reason given, throttled, and its errors are pages. */
export function PublicPage(why: string) {
  return applyDecorators(
    PublicAccess(why),
    UseGuards(ThrottleGuard),
    UsePipes(FormAtTheDoor),
    UseFilters(PageErrorsFilter),
  );
}
