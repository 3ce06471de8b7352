import type { Dialect } from "../../core.ts";
import { hasArgument, rangeOf } from "../lex/arguments.ts";
import { callsIn } from "../lex/calls.ts";
import { IAM_PATTERNS, mentionsIam } from "../lex/mentions.ts";
import type { Program } from "../lex/program.ts";
import { type Construct, constructsIn, namesClass } from "./constructs/constructs.ts";
import { pulumiResource } from "./pulumi.ts";

/**
 * SST (version 3) programs, which reach Pulumi's resources as globals that nothing imports: `new aws.iam.User(`. A Cloudflare worker
 * that is linked makes a user and a key, if what it is linked to needs AWS. Sources: SST documentation, "Providers"; the
 * component `Worker` of sst/sst.
 */
export const sst: Dialect = {
  id: "sst",
  anchor: {
    paths: /\.[cm]?[jt]sx?$/i,
    patterns: [...IAM_PATTERNS, "cloudflare"],
    *locate(text) {
      const usesIam = mentionsIam(text) && text.includes("aws") && namesClass(text);
      if (usesIam || (text.includes("cloudflare") && text.includes("sst"))) yield 0;
    },
  },
  *read(view) {
    yield* constructsIn(view, sst.id, (name, { open }, program): Construct | undefined => {
      const [, type] = /^aws\.iam\.(\w+)$/.exec(name) ?? [];
      if (type !== undefined) return pulumiResource(type, false);
      const linked = name === "sst.cloudflare.Worker" && hasArgument(program, rangeOf(program, open), "link");
      return linked && usesAws(program) ? { kind: "minted", confidence: "conditional" } : undefined;
    });
  },
};

const usesAws = (program: Program): boolean =>
  callsIn(program).some((call) => call.names().some((name) => name.startsWith("sst.aws.")));
