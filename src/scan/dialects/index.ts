import type { Dialect } from "../../core.ts";
import { cloudformation } from "./cloudformation.ts";
import { commandLine } from "./command-line.ts";
import { powershell } from "./powershell.ts";
import { terraform } from "./terraform.ts";

/** Every format in which IAM definitions are recognised. */
export const dialects: readonly Dialect[] = [cloudformation, commandLine, powershell, terraform];
