import { Controller, Get, Header } from '@nestjs/common';
import { PublicAccess } from '../http/access.decorator.js';
import { Metrics } from './metrics.js';

/** Staff surface only; holds no personal data and no numbers of vehicles. */
@Controller('metrics')
@PublicAccess('A scraper on the police network asks; labels name routes and states only.')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  all(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
