import type { Dialect } from "../../core.ts";
import { awsSdk } from "./aws-sdk.ts";
import { cdk } from "./cdk.ts";
import { cdktf } from "./cdktf.ts";
import { cloudformation } from "./cloudformation.ts";
import { commandLine } from "./command-line.ts";
import { powershell } from "./powershell.ts";
import { pulumi } from "./pulumi.ts";
import { sst } from "./sst.ts";
import { templateLiterals } from "./template-literals.ts";
import { terraform } from "./terraform.ts";
import { terrascript } from "./terrascript.ts";
import { troposphere } from "./troposphere.ts";

/** Every format in which IAM definitions are recognised. */
export const dialects: readonly Dialect[] = [
  awsSdk,
  cdk,
  cdktf,
  cloudformation,
  commandLine,
  powershell,
  pulumi,
  sst,
  templateLiterals,
  terraform,
  terrascript,
  troposphere,
];
