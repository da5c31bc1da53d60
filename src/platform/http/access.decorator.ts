import { SetMetadata } from '@nestjs/common';
import type { Actor } from '../actor.js';

export const accessKey = 'wanbi:access';

/** Who may, as a sentence and as a pure function of the actor. */
export interface Policy {
  sentence: string;
  allows: (actor: Actor) => boolean;
}

export type AccessRule = { public: true; why: string } | { public: false; policy: Policy };

/** Who may call this route. A route without a rule lets nobody in. */
export function Access(policy: Policy): MethodDecorator & ClassDecorator {
  return SetMetadata<string, AccessRule>(accessKey, { public: false, policy });
}

/** Nobody has to sign in, for the reason given. */
export function PublicAccess(why: string): MethodDecorator & ClassDecorator {
  return SetMetadata<string, AccessRule>(accessKey, { public: true, why });
}
