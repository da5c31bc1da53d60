import type { FastifyReply } from 'fastify';

/** Sends a re-encoded picture. Whatever the bytes were, they are shown as a picture and can run nothing. */
export async function sendPicture(reply: FastifyReply, jpeg: Uint8Array, name: string) {
  await reply
    .header('content-type', 'image/jpeg')
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(name)}.jpg`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .send(jpeg);
}
