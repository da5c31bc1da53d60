import { Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import {
  catchError,
  defer,
  distinctUntilChanged,
  EMPTY,
  endWith,
  exhaustMap,
  finalize,
  ignoreElements,
  interval,
  map,
  merge,
  Observable,
  ReplaySubject,
  share,
  Subject,
  takeUntil,
  takeWhile,
  timer,
} from 'rxjs';
import { systemActor } from '../../platform/actor.js';
import { NoticeBatchQueries, type NoticeBatchView } from './notice-batch.queries.js';
import { TooManyStreams } from '../notification.errors.js';

const lookEveryMs = 1_000;
const beatEveryMs = 15_000;
/** The client then asks anew, and with that whether it still may. */
const longestMs = 10 * 60_000;
const mostOfSession = 4;
const mostOfProcess = 200;

/**
 * How a batch fares, second by second, read from the ledger: whichever process and whichever store does the work. One
 * look a second for each batch, however many watch it, and none when nobody does.
 */
@Injectable()
export class BatchProgress implements BeforeApplicationShutdown {
  private readonly watched = new Map<string, Observable<NoticeBatchView>>();
  private readonly open = new Map<string, number>();
  private readonly ending = new Subject<void>();

  constructor(private readonly batches: NoticeBatchQueries) {}

  /**
   * `progress` with the whole view whenever a count changes, `done` with the last one, and a comment now and then.
   *
   * @param id of a batch that the session may see
   */
  watch(id: string, sessionId: string): Observable<MessageEvent> {
    return defer(() => {
      this.take(sessionId);
      const seen = this.sharedOf(id).pipe(
        map((view) => ({ type: view.done ? 'done' : 'progress', data: view })),
        distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      );
      const end = seen.pipe(ignoreElements(), endWith(true));
      const beats = interval(beatEveryMs).pipe(map(() => ({ comment: 'beat' })));
      return merge(seen, beats.pipe(takeUntil(end))).pipe(
        takeUntil(timer(longestMs)),
        finalize(() => this.release(sessionId)),
      );
    });
  }

  /** How many streams are open in this process. */
  get streams(): number {
    return [...this.open.values()].reduce((sum, it) => sum + it, 0);
  }

  /** How many batches are looked at every second. */
  get looks(): number {
    return this.watched.size;
  }

  /** An open stream would hold the server up. */
  beforeApplicationShutdown(): void {
    this.ending.next();
  }

  private sharedOf(id: string): Observable<NoticeBatchView> {
    const known = this.watched.get(id);
    if (known) return known;
    const shared = timer(0, lookEveryMs).pipe(
      // A look that takes longer than a second is not followed by another meanwhile; one that fails, by the next.
      exhaustMap(() =>
        defer(() => this.batches.one(systemActor, id)).pipe(catchError(() => EMPTY)),
      ),
      takeWhile((view) => !view.done, true),
      takeUntil(this.ending),
      finalize(() => this.watched.delete(id)),
      share({ connector: () => new ReplaySubject(1) }),
    );
    this.watched.set(id, shared);
    return shared;
  }

  /** @throws {TooManyStreams} */
  private take(sessionId: string): void {
    const count = this.open.get(sessionId) ?? 0;
    if (count >= mostOfSession || this.streams >= mostOfProcess) throw new TooManyStreams();
    this.open.set(sessionId, count + 1);
  }

  private release(sessionId: string): void {
    const left = this.open.get(sessionId)! - 1;
    if (left > 0) this.open.set(sessionId, left);
    else this.open.delete(sessionId);
  }
}
