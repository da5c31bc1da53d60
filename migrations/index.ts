import type { MigrationInterface } from 'typeorm';
import { Foundation1795528794673 } from './1795528794673-foundation.js';

/** In the order in which they run. */
export const migrations: (new () => MigrationInterface)[] = [Foundation1795528794673];
