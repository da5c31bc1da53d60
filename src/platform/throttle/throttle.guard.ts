import { Injectable, type CanActivate, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { RequestBudget } from './request-budget.js';

const costKey = 'wanbi:throttle-cost';
/** A page costs 1; a code is an SMS that somebody pays for. */
export const costOfCode = 8;

/** What a route costs of the budget; 1 where nothing is said. */
export function ThrottleCost(cost: number): MethodDecorator {
  return SetMetadata(costKey, cost);
}

/** Takes what a route costs from the budget of the address that asks. */
@Injectable()
export class ThrottleGuard implements CanActivate {
  constructor(
    private readonly budget: RequestBudget,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const cost = this.reflector.get<number | undefined>(costKey, context.getHandler()) ?? 1;
    this.budget.take(context.switchToHttp().getRequest<FastifyRequest>().ip, cost);
    return true;
  }
}
