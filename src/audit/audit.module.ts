import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditHead } from './audit-head.entity.js';
import { Audit } from './audit.js';
import { AuditSignedHead } from './signed-heads/audit-signed-head.entity.js';
import { SignHeads } from './signed-heads/sign-heads.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry, AuditHead, AuditSignedHead])],
  providers: [Audit, SignHeads],
  exports: [Audit, SignHeads],
})
export class AuditModule {}
