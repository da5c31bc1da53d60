import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { ReturnEventsModule } from '../return-events/index.js';
import { HandOverOnPaper } from './hand-over-on-paper.js';
import { PrintHandOver } from './print-hand-over.js';

@Module({
  imports: [ClaimsModule, ReturnEventsModule],
  providers: [HandOverOnPaper, PrintHandOver],
  exports: [PrintHandOver],
})
export class DocumentsModule {}
