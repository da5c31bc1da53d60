import { DomainError } from '../platform/errors/domain-error.js';

export class EventNotOpen extends DomainError {
  readonly code = 'event-not-open';
  readonly kind = 'conflict';

  constructor(status: string) {
    super(`This event is ${status}.`, {
      whatToDo: 'Choose another event.',
      facts: { eventStatus: status },
    });
  }
}

export class EventDayPassed extends DomainError {
  readonly code = 'event-day-passed';
  readonly kind = 'invalid';

  constructor() {
    super('That day has passed.', { field: 'day', whatToDo: 'Plan it for today or later.' });
  }
}

export class EventDayNotLater extends DomainError {
  readonly code = 'event-day-not-later';
  readonly kind = 'invalid';

  constructor(day: string) {
    super('An event is put off to a later day that has not passed.', {
      field: 'day',
      whatToDo: 'Choose a later day; for an earlier one, cancel it and plan another.',
      facts: { day },
    });
  }
}

export class SlotFull extends DomainError {
  readonly code = 'slot-full';
  readonly kind = 'conflict';

  constructor() {
    super('This time has just been taken.', { whatToDo: 'Choose another time.' });
  }
}

export class SlotPassed extends DomainError {
  readonly code = 'slot-passed';
  readonly kind = 'conflict';

  constructor() {
    super('This time has passed.', { whatToDo: 'Choose a later time.' });
  }
}

export class NotExpected extends DomainError {
  readonly code = 'not-expected';
  readonly kind = 'conflict';

  constructor() {
    super('There is no appointment, and the return isn’t approved yet.', {
      rule: 8,
      whatToDo: 'Take the owner to the officer in charge: without approval there is no hand-over.',
    });
  }
}

export class AlreadyCheckedIn extends DomainError {
  readonly code = 'already-checked-in';
  readonly kind = 'conflict';

  constructor(at: Date, desk: string | null, appointmentId: string | null) {
    super('This owner was checked in before.', {
      whatToDo: 'Find them among the arrivals.',
      facts: { at: at.toISOString(), desk, appointmentId },
    });
  }
}

export class CheckInIdReused extends DomainError {
  readonly code = 'check-in-id-reused';
  readonly kind = 'invalid';

  constructor() {
    super('This id was used to check in somebody else.', {
      field: 'id',
      whatToDo: 'Make a new id for each check-in.',
    });
  }
}

export class EventStillBusy extends DomainError {
  readonly code = 'event-still-busy';
  readonly kind = 'conflict';

  constructor(live: number) {
    super(`${live} owners are still expected or waiting.`, {
      whatToDo: 'Hand over, or mark who did not come, then close it.',
      facts: { live },
    });
  }
}
