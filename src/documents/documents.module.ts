import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimsModule } from '../claims/index.js';
import { PhotoStoreModule } from '../platform/photo-store/index.js';
import { ReturnEventsModule } from '../return-events/index.js';
import { HandOverOnPaper } from './hand-over-on-paper.js';
import { PrintHandOver } from './print-hand-over.js';
import { KeepSignedPaper } from './scans/keep-signed-paper.js';
import { SignedPaper } from './scans/signed-paper.entity.js';
import { SignedPapers } from './scans/signed-papers.js';
import './uses.js';

const useCases = [PrintHandOver, KeepSignedPaper, SignedPapers];

@Module({
  imports: [
    TypeOrmModule.forFeature([SignedPaper]),
    ClaimsModule,
    PhotoStoreModule,
    ReturnEventsModule,
  ],
  providers: [HandOverOnPaper, ...useCases],
  exports: useCases,
})
export class DocumentsModule {}
