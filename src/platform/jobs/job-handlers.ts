import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { allJobTypes, type JobType } from './define-job.js';
import { handlesJobKey } from './handles-job.js';

type Handler = (payload: unknown) => Promise<unknown>;

/** Who does which job; refuses to start when a job has no handler or two. */
@Injectable()
export class JobHandlers implements OnModuleInit {
  private readonly handlers = new Map<string, Handler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || !Object.getPrototypeOf(instance)) continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const act = instance[method];
        if (typeof act !== 'function') continue;
        const job = this.reflector.get<JobType<unknown> | undefined>(handlesJobKey, act);
        if (!job) continue;
        if (this.handlers.has(job.name)) throw new Error(`Two handlers for the job ${job.name}`);
        this.handlers.set(job.name, act.bind(instance));
      }
    }
  }

  /** @throws {Error} at the start of a process that works, when a job would find nobody */
  assertComplete(): void {
    const orphan = allJobTypes().find((job) => !this.handlers.has(job.name));
    if (orphan) throw new Error(`No handler for the job ${orphan.name}`);
  }

  async run(name: string, payload: unknown): Promise<unknown> {
    const handler = this.handlers.get(name);
    if (!handler)
      throw new Error(`No handler for the job ${name}: it was queued by another version`);
    return handler(payload);
  }
}
