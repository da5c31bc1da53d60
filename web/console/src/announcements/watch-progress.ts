import type { Announcement } from '../api/answers.js';

const openAgainMs = 15_000;

interface Listener {
  onView: (view: Announcement) => void;
  onLive: (isLive: boolean) => void;
}

/**
 * Listens to how a batch fares. The browser comes back by itself after a lost connection; after a refusal (too many
 * watch, a proxy in between) we do, a little later. Meanwhile whoever listens is told that it isn't live.
 *
 * @returns what ends it
 */
export function watchProgress(id: string, { onView, onLive }: Listener): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(`/api/v1/notice-batches/${id}/progress`);
    const hear = (event: MessageEvent<string>) => onView(JSON.parse(event.data) as Announcement);
    source.addEventListener('open', () => onLive(true));
    source.addEventListener('progress', hear);
    source.addEventListener('done', (event) => {
      source.close();
      hear(event);
    });
    source.addEventListener('error', () => {
      onLive(false);
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, openAgainMs);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
    onLive(false);
  };
}
