import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { fill, textIn } from '../text/catalogue.js';
import { showMoment } from '../text/moments.js';

/** A message of the demo. `to` is masked before it comes here. */
export interface TrayMessage {
  readonly channel: 'sms' | 'mail';
  readonly to: string;
  readonly sentAt: Date;
  readonly subject?: string;
  readonly text: string;
}

export interface TrayView extends Framed {
  /** Newest first. */
  readonly messages: readonly TrayMessage[];
}

/** The demo's message tray: SMS and mails as they look on a phone. It exists nowhere else. */
export function TrayPage({ frame, messages }: TrayView) {
  const { locale } = frame;
  const { tray: words } = textIn(locale);
  return (
    <Document frame={frame} title={words.title} back="/">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {messages.length === 0 ? <p>{words.none}</p> : null}
      <ol className="messages">
        {messages.map((message) => (
          <li key={`${message.sentAt.toISOString()} ${message.to} ${message.text}`}>
            <p className="meta">
              {words.channels[message.channel]} · {fill(words.to, { to: message.to })} ·{' '}
              <span className="digits">{showMoment(locale, message.sentAt)}</span>
            </p>
            <div
              className={message.channel === 'mail' ? 'bubble mail' : 'bubble'}
              lang={/\p{Script=Han}/u.test(message.text) ? 'zh-CN' : 'en'}
            >
              {message.subject ? <h2>{message.subject}</h2> : null}
              {message.text}
            </div>
          </li>
        ))}
      </ol>
    </Document>
  );
}
