import { Module } from '@nestjs/common';
import { PublicGateModule } from '../public-gate/index.js';
import { ClaimAnswersController } from './claim-answers.controller.js';
import { ClaimController } from './claim.controller.js';
import { FoundController } from './found.controller.js';
import { HomeController } from './home.controller.js';
import { PrivateCookies } from './http/private-cookie.js';
import { NotFoundController } from './not-found.controller.js';
import { AddPhotos } from './photos/add-photos.js';
import { SealedPhotos } from './photos/sealed-photos.js';
import { ReportFilingController } from './report-filing.controller.js';
import { ReportPhotosController } from './report-photos.controller.js';
import { ReportQuestionsController } from './report-questions.controller.js';
import { Drafts } from './report/drafts.js';
import { FileDraft } from './report/file-draft.js';
import { StatusController } from './status.controller.js';
import { Follow } from './status/follow.js';
import { VerifyController } from './verify.controller.js';

/** The pages a victim sees. They reach the inside through the gate alone. */
@Module({
  imports: [PublicGateModule],
  controllers: [
    HomeController,
    ReportFilingController,
    ReportPhotosController,
    ReportQuestionsController,
    StatusController,
    ClaimController,
    ClaimAnswersController,
    FoundController,
    VerifyController,
    NotFoundController,
  ],
  providers: [AddPhotos, Drafts, FileDraft, Follow, PrivateCookies, SealedPhotos],
})
export class PublicSiteModule {}
