const firstSize = 2 ** 16;

/** A set of numbers, of which ten million take 270 MB: it keeps 53 bits of each, and no number comes twice in a run. */
export class TakenNumbers {
  private slots = new Float64Array(firstSize);
  private count = 0;

  has(number: string): boolean {
    const mark = markOf(number);
    return this.slots[this.slotOf(mark)] === mark;
  }

  add(number: string): void {
    if ((this.count + 1) * 2 > this.slots.length) this.grow();
    const mark = markOf(number);
    const slot = this.slotOf(mark);
    if (this.slots[slot] === mark) return;
    this.slots[slot] = mark;
    this.count += 1;
  }

  private slotOf(mark: number): number {
    const last = this.slots.length - 1;
    let slot = mark & last;
    while (this.slots[slot] !== 0 && this.slots[slot] !== mark) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const marks = this.slots;
    this.slots = new Float64Array(marks.length * 2);
    for (const mark of marks) {
      if (mark !== 0) this.slots[this.slotOf(mark)] = mark;
    }
  }
}

/** Two hashes of 21 and 32 bits as one whole number above 0. */
function markOf(number: string): number {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let at = 0; at < number.length; at++) {
    const code = number.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) ^ (other >>> 13);
  }
  return ((one >>> 0) & 0x1fffff) * 2 ** 32 + (other >>> 0) + 1;
}
