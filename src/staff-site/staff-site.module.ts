import { Module } from '@nestjs/common';
import { ConsoleSite, FieldSite } from './built-site.js';
import { ConsoleController } from './console.controller.js';
import { FieldController } from './field.controller.js';

/** What the staff's browsers load: on the staff surface only. */
@Module({
  controllers: [ConsoleController, FieldController],
  providers: [ConsoleSite, FieldSite],
})
export class StaffSiteModule {}
