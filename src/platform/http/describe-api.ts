import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { describeFields } from './describe-fields.js';
import { OpenApiDocument } from './openapi.controller.js';

/** Makes the OpenAPI document from the routes and their DTOs. */
export function describeApi(app: NestFastifyApplication): void {
  describeFields();
  const config = new DocumentBuilder()
    .setTitle('Wanbi')
    .setDescription(
      'Stolen-vehicle recovery and return to owner. Errors are RFC 9457 problem details.',
    )
    .setVersion('1')
    .addCookieAuth('wanbi_session')
    .build();
  app.get(OpenApiDocument).document = SwaggerModule.createDocument(app, config);
}
