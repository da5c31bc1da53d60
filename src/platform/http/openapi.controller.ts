import { Controller, Get, Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PublicAccess } from './access.decorator.js';

/** The document is made once the routes are known, at the end of start-up. */
@Injectable()
export class OpenApiDocument {
  document: OpenAPIObject | undefined;
}

@Controller()
export class OpenApiController {
  constructor(private readonly holder: OpenApiDocument) {}

  @Get('openapi.json')
  @PublicAccess('The description of the API holds no data.')
  describe() {
    return this.holder.document ?? {};
  }
}
