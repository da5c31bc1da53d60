import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Body, Controller, Module, Post, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { Column, Entity, PrimaryColumn, Repository } from 'typeorm';
import { NewTheftReportDto } from '../../src/theft-reports/index.js';
import { listening } from '../lib/listening.js';
import type { RunningContender } from '../lib/contender.js';

/** The columns of a theft report with its owner in plain text and its numbers as JSON: one row, nothing else. */
@Entity('bare_report')
class BareReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  reference: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  status: string;

  @Column('text')
  source: string;

  @Column('text')
  vehicleType: string;

  @Column('text', { nullable: true })
  brand?: string;

  @Column('text', { nullable: true })
  model?: string;

  @Column('text', { nullable: true })
  colour?: string;

  @Column('text', { nullable: true })
  marks?: string;

  @Column('timestamptz')
  stolenFrom: Date;

  @Column('timestamptz')
  stolenUntil: Date;

  @Column('text')
  place: string;

  @Column('timestamptz', { nullable: true })
  reportedAt?: Date;

  @Column('text', { nullable: true })
  incidentNumber?: string;

  @Column('boolean', { nullable: true })
  insurerPaid?: boolean;

  @Column('text')
  ownerName: string;

  @Column('text')
  ownerPhone: string;

  @Column('text', { nullable: true })
  ownerSecondPhone?: string;

  @Column('text', { nullable: true })
  ownerEmail?: string;

  @Column('text', { nullable: true })
  ownerAddress?: string;

  @Column('text', { nullable: true })
  ownerIdNumber?: string;

  @Column('json')
  identifiers: object[];

  @Column('uuid')
  acceptedBy: string;

  @Column('timestamptz')
  filedAt: Date;

  @Column('timestamptz')
  acceptedAt: Date;

  @Column('int')
  version: number;
}

const nobody = '00000000-0000-0000-0000-000000000000';

@Controller('theft-reports')
class BareController {
  constructor(@InjectRepository(BareReport) private readonly reports: Repository<BareReport>) {}

  @Post()
  async file(@Body() { owner, ...report }: NewTheftReportDto) {
    const id = randomUUID();
    const reference = `CX-${id}`;
    const now = new Date();
    await this.reports.insert({
      ...report,
      id,
      reference,
      unitId: nobody,
      status: 'accepted',
      source: 'staff',
      stolenFrom: new Date(report.stolenFrom),
      stolenUntil: new Date(report.stolenUntil),
      reportedAt: report.reportedAt ? new Date(report.reportedAt) : now,
      ownerName: owner.name,
      ownerPhone: owner.phone,
      ownerSecondPhone: owner.secondPhone,
      ownerEmail: owner.email,
      ownerAddress: owner.address,
      ownerIdNumber: owner.idNumber,
      acceptedBy: nobody,
      filedAt: now,
      acceptedAt: now,
      version: 1,
    });
    return { id, reference, status: 'accepted', warnings: [] };
  }
}

/** The peer: what a NestJS service with TypeORM does for an insert when it does nothing else. */
export async function start(databaseUrl: string): Promise<RunningContender> {
  @Module({
    imports: [
      TypeOrmModule.forRoot({
        type: 'postgres',
        url: databaseUrl,
        poolSize: 20,
        entities: [BareReport],
        synchronize: true,
      }),
      TypeOrmModule.forFeature([BareReport]),
    ],
    controllers: [BareController],
  })
  class BareModule {}

  const app = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), {
    logger: false,
  });
  app.useGlobalPipes(
    new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }),
  );
  return { ...(await listening(app)), path: '/theft-reports', callers: [{}] };
}
