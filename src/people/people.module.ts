import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BlindIndex } from '../platform/crypto/index.js';
import { People } from './people.js';
import { Person } from './person.entity.js';
import { PersonKeys } from './person-keys.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Person])],
  providers: [BlindIndex, People, PersonKeys],
  exports: [BlindIndex, People],
})
export class PeopleModule {}
