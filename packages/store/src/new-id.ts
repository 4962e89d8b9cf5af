import { randomBytes, randomInt } from "node:crypto";

let millisecond = 0;
let counter = 0;
const mostInMillisecond = 0xfff;

/**
 * UUIDv7 whose later ones of a process are always greater (RFC 9562, section 6.2, method 1): the newest
 * first is the id in descending order, also for rows made within one millisecond.
 */
export function newId(): string {
  const now = Date.now();
  if (now > millisecond) {
    millisecond = now;
    counter = randomInt(0x800);
  } else if (counter === mostInMillisecond) {
    millisecond++;
    counter = 0;
  } else {
    counter++;
  }
  const time = millisecond.toString(16).padStart(12, "0");
  const random = randomBytes(8);
  random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0);
  const tail = random.toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, "0")}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
