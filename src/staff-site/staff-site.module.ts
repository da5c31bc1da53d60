import { Module } from '@nestjs/common';
import { BuiltSite, builtFolder } from './built-site.js';
import { ConsoleController } from './console.controller.js';

/** What the staff's browsers load: on the staff surface only. */
@Module({
  controllers: [ConsoleController],
  providers: [{ provide: BuiltSite, useFactory: () => new BuiltSite(builtFolder('console')) }],
})
export class StaffSiteModule {}
