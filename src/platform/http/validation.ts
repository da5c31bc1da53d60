import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidInput } from '../errors/domain-error.js';

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

/** Validates at the door: unknown fields are refused, every fault is named with its field. */
export function validationAtTheDoor(): ValidationPipe {
  return new ValidationPipe({
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
