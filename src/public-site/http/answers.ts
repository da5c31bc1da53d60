import type { FastifyReply } from 'fastify';
import type { ReactElement } from 'react';
import { renderPage } from '../frame/render-page.js';

/** Sends a page. Nothing of it is kept by a cache: the phone may be borrowed. */
export function sendPage(reply: FastifyReply, page: ReactElement, status = 200): void {
  void reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    // Over "no-referrer" a browser would call the Origin of our own forms "null".
    .header('referrer-policy', 'same-origin')
    .send(renderPage(page));
}

/** After a POST: look there. */
export function seeOther(reply: FastifyReply, path: string): void {
  void reply.status(303).header('location', path).header('cache-control', 'no-store').send();
}
