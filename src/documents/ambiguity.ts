import type { OpenStyle } from "../core.ts";
import { type Reading, readsAsText, text } from "./reading.ts";
import { terraformReading } from "./yaml-terraform.ts";
import { coreReading, pyYamlReading } from "./yaml-versions.ts";

/** What the parsers of deployers make of one scalar. */
export interface Readings {
  /** PyYAML, which reads YAML 1.1. */
  readonly pyYaml: Reading;
  /** Terraform's and OpenTofu's `yamldecode`. */
  readonly terraform: Reading;
  /** Parsers of YAML 1.2, such as `yaml` and `js-yaml`. */
  readonly core: Reading;
}

// What no parser takes for anything but text begins with none of these: they begin every literal below.
const BEGINNING = /^[-+.0-9=<~yYnNtTfFoO]/;

/**
 * What each parser makes of a scalar without quotes and tag. `content` is its text with lines folded; empty for a value that is not
 * there. A block scalar is text by YAML, and yet Terraform resolves it, and then makes it text again.
 */
export function readingsOf(content: string, style: OpenStyle = "plain"): Readings {
  if (content !== "" && !BEGINNING.test(content)) {
    return { pyYaml: text(content), terraform: text(content), core: text(content) };
  }
  if (style === "block")
    return { pyYaml: text(content), terraform: terraformReading(content, style), core: text(content) };
  return { pyYaml: pyYamlReading(content), terraform: terraformReading(content, style), core: coreReading(content) };
}

/** Whether every parser reads a scalar as the very text that is written: what a position needs that must be text. */
export function isSurelyText(content: string, style: OpenStyle): boolean {
  const { pyYaml, terraform, core } = readingsOf(content, style);
  return [pyYaml, terraform, core].every((reading) => readsAsText(reading, content));
}

/** Whether every parser reads a scalar as the same value: what a position needs that takes numbers and booleans, too. */
export function isSurelyOneValue(content: string, style: OpenStyle): boolean {
  const { pyYaml, terraform, core } = readingsOf(content, style);
  return [terraform, core].every(({ kind, value }) => kind === pyYaml.kind && value === pyYaml.value);
}
