import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Answer } from './messages.js';
import { OneAtATime } from './one-at-a-time.js';
import { NotAPicture, PhotoTooLarge, PhotoTooSlow } from './photo.errors.js';
import { photoFormatOf } from './photo-format.js';
import { ChildEnded, ChildTooSlow, UntrustedChild } from './untrusted-child.js';

const limitSeconds = 10;
/** Each waits with at most 12 MB in hand. */
const mostWaiting = 16;
/** A JPEG of 2,000 × 2,000 points has a fraction of it. */
const mostBytesOfCopy = 8 * 1024 * 1024;

/** Draws the pictures that screens show. The decoding is done by a child process that may be killed. */
@Injectable()
export class ScreenCopies implements OnModuleDestroy {
  private readonly turns = new OneAtATime(mostWaiting);
  private readonly child = new UntrustedChild();

  /** the decoder's process, when one runs: tests look at its memory */
  get decoderPid(): number | undefined {
    return this.child.pid;
  }

  /**
   * A JPEG drawn anew from the pixels: turned upright, without EXIF (which tells where and with whose phone it was taken)
   * and without anything a file can hide.
   *
   * @throws {UnreadablePhoto} for another format, a broken file, too many pixels, or one that takes over 10 s
   * @throws {DecoderBusy} when 16 wait already
   */
  async of(original: Uint8Array): Promise<Buffer> {
    if (!photoFormatOf(original)) throw new NotAPicture();
    return this.turns.run(async () => copyIn(await this.askFor(original)));
  }

  onModuleDestroy(): void {
    this.child.kill();
  }

  private async askFor(bytes: Uint8Array): Promise<Answer> {
    try {
      return await this.child.ask({ task: 'screen-copy', bytes }, limitSeconds);
    } catch (error) {
      if (error instanceof ChildEnded) throw new PhotoTooLarge();
      if (error instanceof ChildTooSlow) throw new PhotoTooSlow();
      throw error;
    }
  }
}

/** The child has touched a stranger's bytes: what it says is judged too. */
function copyIn(answer: Answer): Buffer {
  if ('refusal' in answer && answer.refusal.code === 'photo-too-large') throw new PhotoTooLarge();
  if (!('copy' in answer) || !(answer.copy instanceof Uint8Array)) throw new NotAPicture();
  if (answer.copy.byteLength > mostBytesOfCopy) throw new PhotoTooLarge();
  if (photoFormatOf(answer.copy) !== 'jpeg') throw new NotAPicture();
  return Buffer.from(answer.copy);
}
