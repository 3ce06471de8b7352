import { describe, expect, it } from "vitest";
import { awsOrgs } from "../../../../src/scan/dialects/aws-orgs.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "spec.d/users.yaml") => foundIn(awsOrgs, path, text);
const person = lines("users:", "- Name: jane", "  CN: Jane Doe", "  Email: jane@example.com");

describe("aws-orgs", () => {
  it("reads users of the central account, at each name", () => {
    expect(found(`${person}- CN: J\n  Email: j@example.com\n  Name: "joe"\n  Ensure: present\n`)).toEqual([
      "spec.d/users.yaml:2:9 user jane definite users",
      "spec.d/users.yaml:7:9 user joe definite users",
    ]);
    expect(found(person, "users-spec.yml")).toEqual(["users-spec.yml:2:9 user jane definite users"]);
  });

  it("reads users of other accounts", () => {
    const text = lines("local_users:", "- Name: mail", "  Account: ALL", "  Team: a", "  Policies: [ReadOnlyAccess]");
    expect(found(text, "spec.d/local_users.yaml")).toEqual([
      "spec.d/local_users.yaml:2:9 user mail definite local_users",
    ]);
  });

  it.each([
    ["one that goes", person.replace("  CN:", "  Ensure: absent\n  CN:")],
    ["comments", person.replace(/^/gm, "# ")],
    ["no users", lines("users: []", "local_users:")],
    ["users of other tools", lines("users:", "- Name: jane", "  Email: jane@example.com", "- name: joe", "  CN: J")],
    ["groups", lines("groups:", "- Name: admins", "  Ensure: present", "  Members: [jane]")],
    ["users further in", `a:\n${person.replace(/^(?=.)/gm, "  ")}`],
    ["a service of another tool", lines("local_users:", "- Name: mail", "  Account: root")],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
