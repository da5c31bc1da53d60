/** It will never work, however often it is tried: the job is not repeated. */
export class PermanentFailure extends Error {}
