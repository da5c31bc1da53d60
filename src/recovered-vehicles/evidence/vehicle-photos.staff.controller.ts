import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers, sendPicture } from '../../platform/http/index.js';
import { PhotoAddressDto } from '../../platform/photo-store/index.js';
import { AddPhoto } from './add-photo.js';
import { readPhotoUpload } from './read-photo-upload.js';
import { photoAddressesAnswer, photoAnswer } from '../recovered-vehicle.answers.js';
import { mayCompleteVehicles, mayReadVehicles } from '../recovered-vehicle.policy.js';
import { ShowPhoto } from './show-photo.js';

@Controller('api/v1/recovered-vehicles/:id/photos')
export class VehiclePhotosStaffController {
  constructor(
    private readonly addPhoto: AddPhoto,
    private readonly showPhoto: ShowPhoto,
  ) {}

  @Post()
  @Answers(photoAnswer, 201)
  @ApiConsumes('multipart/form-data')
  @Access(mayCompleteVehicles)
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ) {
    const { kind, bytes } = await readPhotoUpload(request);
    return this.addPhoto.execute(actor, id, kind, bytes);
  }

  @Get()
  @Answers(photoAddressesAnswer)
  @Access(mayReadVehicles)
  async addresses(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return { items: await this.showPhoto.of(actor, id) };
  }

  /** By an address that was signed for whoever asks, a few minutes ago at most. */
  @Get(':photoId')
  @Access(mayReadVehicles)
  async show(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('photoId', ParseUUIDPipe) photoId: string,
    @Query() seal: PhotoAddressDto,
    @Res() reply: FastifyReply,
  ) {
    const { jpeg, name } = await this.showPhoto.open(actor, id, photoId, seal);
    await sendPicture(reply, jpeg, name);
  }
}
