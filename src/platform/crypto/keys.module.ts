import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BlindIndex } from './blind-index.js';
import { HouseKey } from './house-key.entity.js';
import { HouseKeys } from './house-keys.js';
import { MasterKey } from './master-key.js';
import { RotateHouseKeys } from './rotate-house-keys.js';

/** The keys that open what is sealed. The public surface has none of them. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([HouseKey])],
  providers: [BlindIndex, HouseKeys, MasterKey, RotateHouseKeys],
  exports: [BlindIndex, HouseKeys, MasterKey, RotateHouseKeys],
})
export class KeysModule {}
