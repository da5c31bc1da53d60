import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { seeOther, sendPage } from './http/answers.js';
import { answerIn, type FormBody } from './http/form-body.js';
import { frameOf } from './http/look-cookie.js';
import { PublicPage } from './http/public-page.decorator.js';
import { AddPhotos } from './photos/add-photos.js';
import { readPhotoForm } from './photos/read-photo-form.js';
import { SealedPhotos } from './photos/sealed-photos.js';
import { Drafts } from './report/drafts.js';
import { photosOfEachKind } from './report/photo-limits.js';
import { PhotosPage } from './report/photos.page.js';
import { after } from './report/steps.js';

/** Photos of a report: the one form with files. */
@Controller('report/photos')
@PublicPage('A victim has no account.')
export class ReportPhotosController {
  constructor(
    private readonly drafts: Drafts,
    private readonly addPhotos: AddPhotos,
    private readonly sealed: SealedPhotos,
  ) {}

  @Post()
  async add(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const open = await this.drafts.need(request);
    const { photos, fields } = await readPhotoForm(request);
    const { kept, problems } = await this.addPhotos.execute(open.draft.photos ?? [], photos);
    await this.drafts.change(open, { photos: kept });
    const isChange = fields['change'] === 'yes';
    if (problems.length === 0) return seeOther(reply, after('photos', isChange));
    const frame = { ...frameOf(request), path: '/report/photos' };
    const view = { frame, problems, isChange, kept, limit: photosOfEachKind };
    sendPage(reply, <PhotosPage {...view} />, 422);
  }

  @Post('remove')
  async remove(
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const open = await this.drafts.need(request);
    const id = answerIn(form, 'photo', 40);
    const photos = open.draft.photos ?? [];
    if (photos.some((photo) => photo.id === id)) {
      await this.drafts.change(open, { photos: photos.filter((photo) => photo.id !== id) });
      await this.sealed.remove(id);
    }
    seeOther(reply, '/report/photos');
  }
}
