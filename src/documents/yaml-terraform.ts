import type { OpenStyle } from "../core.ts";
import { boolean, integer, isDay, isTime, nothing, number, type Reading, refused, text } from "./reading.ts";

const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL)?$/;

/**
 * What Terraform's and OpenTofu's `yamldecode` makes of a scalar without quotes and tag. Source: zclconf/go-cty-yaml 1.1 and 1.2,
 * resolve.go (resolveScalar), tried with Terraform 1.11.
 */
export function terraformReading(content: string, style: OpenStyle): Reading {
  const resolved = resolve(content);
  if (style === "plain" || resolved.kind === "text" || resolved.kind === "null") return resolved;
  if (resolved.kind === "boolean") return text(resolved.value);
  // The number's digits become the text; it keeps a minus before nought, and spells out powers of ten, which we do not.
  const isPower = resolved.kind === "refused" || /[a-z]/.test(resolved.value);
  return isPower ? resolved : text(content.startsWith("-") && resolved.value === "0" ? "-0" : resolved.value);
}

function resolve(content: string): Reading {
  if (NULL.test(content)) return nothing;
  if (TRUE.test(content)) return boolean(true);
  if (FALSE.test(content)) return boolean(false);
  if (/^(?:\.nan|\.NaN|\.NAN)$/.test(content)) return refused;
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(content))
    return number(content.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  if (content.startsWith(".")) return binaryFloat(content) ?? text(content);
  return timestamp(content) ?? numeric(content) ?? text(content);
}

function numeric(content: string): Reading | undefined {
  if (/^[-+]?[0-9]+$/.test(content))
    return integer(content.replace(/^[-+]/, ""), content, content.startsWith("-") ? -1n : 1n);
  // Octal and hexadecimal numbers pass through Go's 64 bits.
  if (/^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/.test(content)) {
    const significant = content.slice(2).replace(/^0+/, "");
    const bits = significant.length * (content[1] === "x" ? 4 : 3);
    return bits < 64 + 4 && BigInt(`${content.slice(0, 2)}0${significant}`) < 2n ** 64n
      ? number(BigInt(`${content.slice(0, 2)}0${significant}`))
      : refused;
  }
  const isFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(content);
  return isFloat ? finite(content, Number(content)) : undefined;
}

/** Behind a leading dot, Go's parser of floats decides, which knows powers of two as well. https://pkg.go.dev/math/big#Float.Parse */
function binaryFloat(content: string): Reading | undefined {
  const found = /^(\.[0-9]+)(?:([eEpP])([-+]?[0-9]+))?$/.exec(content);
  if (!found) return undefined;
  const [, mantissa = "", mark = "", exponent = "0"] = found;
  return finite(content, Number(mantissa) * (/p/i.test(mark) ? 2 : 10) ** Number(exponent));
}

// Its numbers have 512 bits; where ours overflow, what is written says it best.
const finite = (content: string, value: number): Reading =>
  Number.isFinite(value) ? number(value) : { kind: "number", value: content };

const DAY = /^(\d{4})-(\d\d?)-(\d\d?)/;
const TIME = /^(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(Z|[-+]\d\d:\d\d)| +(\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?)$/;

/** A date comes out as text in RFC 3339, whatever part of it was written. */
function timestamp(content: string): Reading | undefined {
  const day = DAY.exec(content);
  if (!day) return undefined;
  const [year = 0, month = 0, date = 0] = day.slice(1).map(Number);
  const rest = content.slice(day[0].length);
  const time = rest === "" ? ["", "0", "0", "0", "Z"] : TIME.exec(rest);
  if (!time || !isDay(year, month, date)) return undefined;
  const [hour = 0, minute = 0, second = 0] = (time[1] === undefined ? time.slice(5) : time.slice(1)).map(Number);
  if (!isTime(hour, minute, second)) return undefined;
  const clock = [hour, minute, second].map(twoDigits).join(":");
  return text(`${day[1]}-${twoDigits(month)}-${twoDigits(date)}T${clock}${time[4] ?? "Z"}`);
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
