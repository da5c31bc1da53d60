import type { FastifyReply } from 'fastify';

/** Sends one of our papers to be opened by a PDF reader: as a download, so that nothing in it runs in our name. */
export async function sendPdf(reply: FastifyReply, pdf: Uint8Array, name: string) {
  await reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}.pdf`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .send(pdf);
}
