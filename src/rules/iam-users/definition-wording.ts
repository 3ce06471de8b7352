import type { Definition } from "../../core.ts";
import { quoted } from "../wording.ts";
import { adviceFor } from "./dialect-advice.ts";

type Found = Omit<Definition, "at">;

/** The user in a sentence: by name where that is known. */
export const userIn = ({ name }: Found): string =>
  name === undefined ? "an IAM user" : `the IAM user ${quoted(name)}`;

/** `"address" defines WHAT`, with where it comes from and whether it is certain; a whole sentence. */
export function defines(definition: Found, what: string): string {
  const { address, from, confidence } = definition;
  const source = from === undefined ? "" : ` (from ${quoted(from)})`;
  const when = confidence === "conditional" ? ", if its condition holds" : "";
  return `${quoted(address)}${source} defines ${what}${when}.`;
}

/** What to do instead: for people, for machines, and for what takes nothing but a key, where the name speaks of such. */
export function instead(definition: Found): string {
  // A command of Vault stands in a script, and is advised as Vault's other formats are.
  const { people, machines } = adviceFor(definition.address.startsWith("vault ") ? "vault" : definition.dialect);
  const special = specialCase(definition);
  return `${capital(people)}, and ${machines}.${special === undefined ? "" : ` ${special}`}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sender of mail, a break-glass account and a vendor's system are told what there is for them. */
function specialCase({ name, address }: Found): string | undefined {
  const said = `${name ?? ""} ${address}`;
  if (/(?:^|[\W_])(?:ses|smtp|mail(?:er)?|email)(?:[\W_]|$)|Ses(?=[A-Z]|$)|S(?:mtp|MTP)|Mail/.test(said)) {
    return "To send mail, call the SES API with a role; SMTP alone needs a user: allow it `ses:SendRawEmail` and nothing else, and waive the finding by its subject.";
  }
  if (/break.?glass|emergency/i.test(said)) {
    return "For an emergency account, waive the finding by its subject, with an owner and an expiry date.";
  }
  if (/vendor|partner|third.?party|legacy/i.test(said)) {
    return "Ask the vendor of a system for a role with an external ID; where it can use nothing but a key, waive the finding by its subject, with an owner and an expiry date.";
  }
  return undefined;
}

/** For systems that take nothing but a key: the last sentence of a `fix`. */
export const LAST_RESORT =
  "Ask a vendor for a role with an external ID. Where a system can use nothing else, waive the finding by its subject, with an owner and an expiry date.";

/** For senders of mail, where a `fix` is about users and their keys. */
export const MAIL =
  "Send mail by the SES API with a role: only SMTP needs a user, which may do nothing but `ses:SendRawEmail` and is waived.";
