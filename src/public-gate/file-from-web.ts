import { Injectable } from '@nestjs/common';
import { UnitTree } from '../identity/index.js';
import { publicActor } from '../platform/actor.js';
import { Database, isUniqueViolation } from '../platform/database/index.js';
import { FileTheftReport, readReport } from '../theft-reports/index.js';
import { TakeInPhotos } from './take-in-photos.js';
import type { WebTheftReport } from './filing.js';
import { unitForDistrict } from './unit-for-district.js';

/** Takes a web filing in as a lead of the sub-bureau that the victim chose; the city's when they did not know. */
@Injectable()
export class FileFromWeb {
  constructor(
    private readonly database: Database,
    private readonly fileReport: FileTheftReport,
    private readonly units: UnitTree,
    private readonly photos: TakeInPhotos,
  ) {}

  /** @param id of the filing; it becomes the report's, so filing again changes nothing */
  async execute(
    id: string,
    { report, reference, district, foundVehicleId, photos = [] }: WebTheftReport,
  ): Promise<void> {
    const unit = unitForDistrict(await this.units.all(), district);
    try {
      await this.fileReport.execute(publicActor, readReport(report), {
        source: 'web',
        unitId: unit!.id,
        reference,
        id,
        foundVehicleId,
      });
    } catch (error) {
      if (!isUniqueViolation(error) || !(await this.isFiled(id))) throw error;
    }
    await this.photos.execute(id, photos);
  }

  private async isFiled(id: string): Promise<boolean> {
    const [report] = await this.database.query('SELECT 1 FROM theft_report WHERE id = $1', [id]);
    return report !== undefined;
  }
}
