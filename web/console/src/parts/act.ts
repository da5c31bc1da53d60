import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useIdempotencyKey } from '../api/idempotency-key.js';
import { asProblem } from '../api/problem.js';
import { withReauthentication } from '../session/reauthentication.js';

interface ActOptions<Body, Answer> {
  /** sends it; `key` is the same for a second press and for a retry after a lost answer */
  send: (body: Body, key: string) => Promise<Answer>;
  /** what is asked anew afterwards, also when somebody else was faster */
  renews: QueryKey[];
  onDone?: (answer: Answer, body: Body) => void;
}

/** What is refused for a moment only is sent again by itself, at most twice and never after a minute's wait. */
const tries = 3;
const longestWaitSeconds = 60;

const waitOf = (error: unknown): number => {
  const { status, details } = asProblem(error);
  const seconds = details.retryAfterSeconds ?? Infinity;
  return status === 429 && seconds <= longestWaitSeconds ? seconds : Infinity;
};

/** One act of a person on the server: once, however often it is pressed, and safe to press again. */
export function useAct<Body, Answer>({ send, renews, onDone }: ActOptions<Body, Answer>) {
  const queries = useQueryClient();
  const keys = useIdempotencyKey();
  const renew = () =>
    Promise.all(renews.map((queryKey) => queries.invalidateQueries({ queryKey })));
  const mutation = useMutation({
    mutationFn: (body: Body) => withReauthentication(() => send(body, keys.for(body))),
    retry: (count, error) => count < tries - 1 && waitOf(error) < Infinity,
    retryDelay: (_, error) => waitOf(error) * 1_000,
    onSuccess: async (answer, body) => {
      keys.renew();
      onDone?.(answer, body);
      await renew();
    },
    onError: (error) => {
      const { status } = asProblem(error);
      if (status === 409 || status === 412) void renew();
    },
  });
  return {
    ...mutation,
    /** also what it was refused with while it waits for its next try */
    error: mutation.error ?? (mutation.isPending ? mutation.failureReason : null),
    run: (body: Body) => {
      if (!mutation.isPending) mutation.mutate(body);
    },
  };
}
