import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { PoolConfig } from 'pg';
import { Settings } from '../settings/index.js';
import { dataSourceOptions } from './data-source-options.js';
import { databaseTls } from './database-tls.js';
import { Database } from './database.js';

@Global()
@Module({})
export class DatabaseModule {
  /** @param connection what node-postgres is told besides the settings; a replay has wishes of its own */
  static with(connection: PoolConfig = {}): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Settings],
          useFactory: (settings: Settings) => {
            const options = dataSourceOptions(
              settings.need('DATABASE_URL'),
              settings.need('DATABASE_POOL'),
              databaseTls(settings.get('DATABASE_CA_FILE')),
            );
            return {
              ...options,
              extra: { ...options.extra, ...connection },
              autoLoadEntities: true,
              retryAttempts: 5,
              retryDelay: 1_000,
            };
          },
        }),
      ],
      providers: [Database],
      exports: [Database],
    };
  }
}
