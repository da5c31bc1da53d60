import { Module } from '@nestjs/common';
import { RecoveryCounts } from './recovery-counts.queries.js';

@Module({ providers: [RecoveryCounts], exports: [RecoveryCounts] })
export class RecoveryCountsModule {}
