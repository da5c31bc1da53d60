import { asProblem } from '../api/problem.js';

type Waiting = { resolve: () => void; reject: (reason: unknown) => void };

let waiting: Waiting[] = [];
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** Whether somebody has to say once more who they are; the dialog follows this. */
export const reauthentication = {
  isNeeded: () => waiting.length > 0,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  done: () => {
    const those = waiting;
    waiting = [];
    tell();
    those.forEach(({ resolve }) => resolve());
  },
  giveUp: () => {
    const those = waiting;
    waiting = [];
    tell();
    those.forEach(({ reject }) => reject(undefined));
  },
};

/** Does something grave; when the API wants to know who is there, asks them, and does it then. */
export async function withReauthentication<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (asProblem(error).code !== 'authenticate-again') throw error;
    await new Promise<void>((resolve, reject) => {
      waiting = [...waiting, { resolve, reject: () => reject(error) }];
      tell();
    });
    return work();
  }
}
