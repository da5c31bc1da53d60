import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { NoticeBatchView } from '../../src/notifications/index.js';

export interface HeardEvent {
  type: string;
  data: NoticeBatchView;
}

/** A client of server-sent events over HTTP, which reads as they come. */
export class EventStream {
  private constructor(
    readonly response: Response,
    private readonly gone: AbortController,
  ) {}

  static async open(url: string, cookie: string): Promise<EventStream> {
    const gone = new AbortController();
    const response = await fetch(url, { headers: { cookie }, signal: gone.signal });
    return new EventStream(response, gone);
  }

  /** Until the server ends it. */
  async *events(): AsyncGenerator<HeardEvent> {
    let text = '';
    for await (const chunk of this.response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const messages = text.split('\n\n');
      text = messages.pop()!;
      for (const message of messages) {
        const line = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(message)?.[1];
        const [type, data] = [line('event'), line('data')];
        if (type && data) yield { type, data: JSON.parse(data) };
      }
    }
  }

  leave(): void {
    this.gone.abort();
  }
}

/** Where an application listens; from now on when it did not yet. */
export async function listeningTo(app: NestFastifyApplication): Promise<string> {
  if (!app.getHttpServer().listening) await app.listen(0, '127.0.0.1');
  return app.getUrl();
}
