import type { Dialect } from "../../core.ts";
import { ansible } from "./ansible.ts";
import { awsOrgs } from "./aws-orgs.ts";
import { awsSdk } from "./aws-sdk.ts";
import { carriedTemplates } from "./carried-templates.ts";
import { cdk } from "./cdk.ts";
import { cdktf } from "./cdktf.ts";
import { chef } from "./chef.ts";
import { cloudformation } from "./cloudformation.ts";
import { commandLine } from "./command-line.ts";
import { firstLinePrograms } from "./first-line-programs.ts";
import { goformation } from "./goformation.ts";
import { hereDocuments } from "./here-documents.ts";
import { iambic } from "./iambic.ts";
import { inlinePrograms } from "./inline-programs.ts";
import { kubernetes } from "./kubernetes.ts";
import { landingZone } from "./landing-zone.ts";
import { manifestLiterals } from "./manifest-literals.ts";
import { notebooks } from "./notebooks.ts";
import { powershell } from "./powershell.ts";
import { pulumi } from "./pulumi.ts";
import { pulumiProgram } from "./pulumi-program.ts";
import { puppet } from "./puppet.ts";
import { rubyTemplates } from "./ruby-templates.ts";
import { salt } from "./salt.ts";
import { ssmDocument } from "./ssm-document.ts";
import { sst } from "./sst.ts";
import { stepFunctions } from "./step-functions.ts";
import { templateLiterals } from "./template-literals.ts";
import { terraform } from "./terraform.ts";
import { terraformPlan } from "./terraform-plan.ts";
import { terraformPrograms } from "./terraform-programs.ts";
import { terrascript } from "./terrascript.ts";
import { troposphere } from "./troposphere.ts";
import { vault } from "./vault.ts";

/** The formats of whole files. */
export const fileDialects: readonly Dialect[] = [
  ansible,
  awsOrgs,
  awsSdk,
  cdk,
  cdktf,
  chef,
  cloudformation,
  commandLine,
  goformation,
  iambic,
  kubernetes,
  landingZone,
  manifestLiterals,
  powershell,
  pulumiProgram,
  pulumi,
  puppet,
  rubyTemplates,
  salt,
  ssmDocument,
  sst,
  stepFunctions,
  templateLiterals,
  terraformPlan,
  terraform,
  terrascript,
  troposphere,
  vault,
];

/** Every format in which IAM definitions are recognised. */
export const dialects: readonly Dialect[] = [
  ...fileDialects,
  carriedTemplates([terraform, cloudformation]),
  firstLinePrograms(fileDialects),
  hereDocuments(fileDialects),
  inlinePrograms(fileDialects),
  notebooks([...fileDialects, hereDocuments(fileDialects)]),
  terraformPrograms(fileDialects),
];
