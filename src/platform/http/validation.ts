import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { InvalidInput } from '../errors/domain-error.js';
import { refuseUnstorable } from './unstorable.js';

interface Fault {
  field: string;
  code: string;
  message: string;
}

function faultsOf(errors: ValidationError[], path = ''): Fault[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
      field,
      code: code === 'whitelistValidation' ? 'unknownField' : code,
      message: code === 'whitelistValidation' ? `${field} is not a field of this request` : message,
    }));
    return [...own, ...faultsOf(error.children ?? [], field)];
  });
}

class Door extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // Before anything walks through it: what is endlessly deep would exhaust the stack there.
    if (this.toValidate(metadata)) refuseUnstorable(value);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

/** Validates at the door: unknown fields are refused, every fault is named with its field. */
export function validationAtTheDoor(): ValidationPipe {
  return new Door({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const faults = faultsOf(errors);
      return new InvalidInput('invalid-input', faults[0]?.message ?? 'The request is not valid.', {
        field: faults[0]?.field,
        whatToDo: 'Correct the fields named in `faults` and send it again.',
        facts: { faults },
      });
    },
  });
}
