// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { isHostname, isIdnHostname } from "./hostname.ts";
import { isIri, isIriReference, isUri, isUriReference, isUriTemplate } from "./uri.ts";

/** Expressions for what most texts of a format look like. Each accepts only texts that the rule of the format accepts. */
const DATE_SOURCE = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])";
const TIME_SOURCE =
  "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";
const HOST_SOURCE = "(?:[A-Za-z0-9]{1,60}\\.){0,3}[A-Za-z0-9]{1,60}";
const URI_CHARACTER = "[A-Za-z0-9\\-._~!$&'()*+,;=:@/]";
const COMMON_DATE = new RegExp(`^${DATE_SOURCE}$`);
const COMMON_TIME = new RegExp(`^${TIME_SOURCE}$`);
const COMMON_DATE_TIME = new RegExp(`^${DATE_SOURCE}[Tt]${TIME_SOURCE}$`);
const COMMON_HOSTNAME = new RegExp(`^${HOST_SOURCE}$`);
const COMMON_EMAIL = new RegExp(`^[\\w+-]+(?:\\.[\\w+-]+)*@${HOST_SOURCE}$`);
const COMMON_URI = new RegExp(
  `^https?://[A-Za-z0-9.-]+(?::\\d+)?(?:/${URI_CHARACTER}*)?(?:\\?(?:${URI_CHARACTER}|\\?)*)?$`,
);

/** The rule of a format, asked only for texts that do not look like most do. */
function quick(common: RegExp, rule: (text: string) => boolean): (text: string) => boolean {
  return (text) => common.test(text) || rule(text);
}

/** The formats of JSON Schema 2020-12 (section 7.3) and of OpenAPI that restrict text, each with the rule of its RFC. */
export const formats = {
  "date-time": quick(COMMON_DATE_TIME, isDateTime),
  date: quick(COMMON_DATE, isDate),
  time: quick(COMMON_TIME, isTime),
  duration: (text: string) => DURATION.test(text),
  email: quick(COMMON_EMAIL, (text) => isEmail(text, ASCII_LOCAL, isHostname)),
  "idn-email": (text: string) => isEmail(text, UNICODE_LOCAL, (host) => isIdnHostname(host.normalize("NFC"))),
  hostname: quick(COMMON_HOSTNAME, isHostname),
  "idn-hostname": isIdnHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  uri: quick(COMMON_URI, isUri),
  "uri-reference": isUriReference,
  iri: isIri,
  "iri-reference": isIriReference,
  "uri-template": isUriTemplate,
  uuid: (text: string) => UUID.test(text),
  "json-pointer": (text: string) => JSON_POINTER.test(text),
  "relative-json-pointer": (text: string) => RELATIVE_JSON_POINTER.test(text),
  regex: isRegex,
  byte: (text: string) => BASE64.test(text),
} as const satisfies Record<string, (text: string) => boolean>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/u;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/u;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const TIME_PARTS = "T(?=\\d)(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
const DATE_PARTS = "(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)";
/** RFC 3339, appendix A. */
const DURATION = new RegExp(`^P(?:\\d+W|${DATE_PARTS}(?:${TIME_PARTS})?|${TIME_PARTS})$`);

/** RFC 3339, section 5.6, full-date. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** RFC 3339, section 5.6, full-time; a leap second only where it is 23:59:60 in UTC. */
function isTime(text: string): boolean {
  const match = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i.exec(text);
  if (match === null) return false;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [offsetHour, offsetMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (offsetHour * 60 + offsetMinute) * (match[4] === "-" ? -1 : 1);
  return (hour * 60 + minute - offset + 2880) % 1440 === 1439;
}

function isDateTime(text: string): boolean {
  return /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

const ASCII_LOCAL =
  /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*")$/;
const UNICODE_LOCAL =
  /^(?:[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+)*|"(?:[^"\\]|\\.)*")$/u;

/** RFC 5321, section 4.1.2, Mailbox. */
function isEmail(text: string, local: RegExp, isHost: (host: string) => boolean): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || !local.test(text.slice(0, at))) return false;
  const domain = text.slice(at + 1);
  const address = /^\[(?:(IPv6):)?(.+)\]$/i.exec(domain);
  if (address === null) return isHost(domain);
  return address[1] === undefined ? isIpv4(address[2] ?? "") : isIpv6(address[2] ?? "");
}

/** Dotted decimal without leading zeros (RFC 2673, section 3.2). */
export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.|$)){4}$/.test(text) && !text.endsWith(".");
}

/** RFC 4291, section 2.2, without a zone. */
export function isIpv6(text: string): boolean {
  if (!/^[0-9a-f:.]+$/i.test(text)) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [position, half] of halves.entries()) {
    if (half === "") continue;
    const parts = half.split(":");
    for (const [index, part] of parts.entries()) {
      const isLast = position === halves.length - 1 && index === parts.length - 1;
      if (isLast && part.includes(".")) {
        if (!isIpv4(part)) return false;
        groups += 2;
      } else if (/^[0-9a-f]{1,4}$/i.test(part)) groups += 1;
      else return false;
    }
  }
  return halves.length === 2 ? groups <= 7 : groups === 8;
}

function isRegex(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
