import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { People } from './people.js';
import { Person } from './person.entity.js';
import { PersonKeys } from './person-keys.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Person])],
  providers: [People, PersonKeys],
  exports: [People],
})
export class PeopleModule {}
