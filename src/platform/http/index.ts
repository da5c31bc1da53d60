export {
  Access,
  PublicAccess,
  accessKey,
  type AccessDemands,
  type AccessRule,
  type Policy,
} from './access.decorator.js';
export * as answer from './answers.js';
export { Answers } from './answers.js';
export { readingForm } from './broken-form.js';
export { createApp } from './create-app.js';
export { describeApi } from './describe-api.js';
export { readIfMatch } from './if-match.js';
export { OpenApiController, OpenApiDocument } from './openapi.controller.js';
export { OutsideModule } from './outside.module.js';
export { ForeignOrigin, refuseForeignOrigin } from './foreign-origin.js';
export { LimitQueryDto, PageQueryDto } from './page-query.dto.js';
export { ReasonDto } from './reason.dto.js';
export { sendPdf } from './send-pdf.js';
export { sendPicture } from './send-picture.js';
