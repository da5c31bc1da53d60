import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';

/** Programs post things that are no form: to a page they are a form without answers. */
@Injectable()
export class FormAtTheDoor implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type !== 'body') return value;
    return typeof value === 'object' && value !== null ? value : {};
  }
}
