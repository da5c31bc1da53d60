import { Module } from '@nestjs/common';
import { ScreenCopies } from './screen-copies.js';

@Module({ providers: [ScreenCopies], exports: [ScreenCopies] })
export class UntrustedModule {}
