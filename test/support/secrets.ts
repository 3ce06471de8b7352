import { randomBytes } from "node:crypto";
import { awsScimToken } from "../../src/rules/secrets/aws-scim-token.ts";

/** A new AWS SCIM token, made of random bytes. It holds whatever ways of writing make something else of: one in 3,000 would not. */
export function scimToken(): string {
  const token = awsScimToken.sample(randomBytes);
  return token.includes("/") && token.includes("+") ? token : scimToken();
}

/** A token that can also be a path: its slashes separate folders, each of a length that file systems take. */
export function pathToken(): string {
  const token = scimToken();
  return token.split("/").every((part) => part !== "" && part.length <= 200) ? token : pathToken();
}

/** Whether 12 characters in a row of a secret stand in a text. */
export const leaks = (text: string, secret: string): boolean => {
  for (let start = 0; start + 12 <= secret.length; start++)
    if (text.includes(secret.slice(start, start + 12))) return true;
  return false;
};
