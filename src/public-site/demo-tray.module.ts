import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { TrayController } from './tray.controller.js';

/** The message tray: only where the inside runs too, and only in the demo. */
@Module({ imports: [NotificationsModule], controllers: [TrayController] })
export class DemoTrayModule {}
