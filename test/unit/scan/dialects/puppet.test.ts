import { describe, expect, it } from "vitest";
import { puppet } from "../../../../src/scan/dialects/puppet.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "manifests/users.pp") => foundIn(puppet, path, text);

describe("puppet", () => {
  it("reads a user, at the name of the type", () => {
    expect(found(lines("class users {", "  iam_user { 'ci':", "    ensure => present,", "  }", "}"))).toEqual([
      "manifests/users.pp:2:3 user ci definite Iam_user[ci]",
    ]);
  });

  it.each([
    ["several titles", "iam_user { ['a', 'b']: }", ["a", "b"]],
    ["several bodies", "iam_user { 'a': ensure => present; 'b': ensure => absent; 'c': }", ["a", "c"]],
    ["double quotes", 'iam_user { "a": }', ["a"]],
    ["a title that is worked out", `iam_user { "\${name}": }`, ["-"]],
    ["a variable", "iam_user { $names: ensure => present }", ["-"]],
    ["no white space", "iam_user{'a':}", ["a"]],
    ["a word in a comment", "iam_user { 'a': # ensure => absent\n}", ["a"]],
  ])("reads %s", (_, text, names) => {
    expect(found(text).map((line) => line.split(" ")[2])).toEqual(names);
  });

  it("marks a resource that is only announced", () => {
    expect(found("@iam_user { 'a': }")).toEqual(["manifests/users.pp:1:2 user a conditional Iam_user[a]"]);
  });

  it.each([
    ["a user that is taken away", "iam_user { 'a': ensure => absent }"],
    ["the same in quotes", "iam_user { 'a': ensure => 'absent' }"],
    ["defaults", "iam_user { default: ensure => present }"],
    ["a reference", "notify { 'x': require => Iam_user['a'] }"],
    ["a collector", "Iam_user <| title == 'a' |>"],
    ["another type", "my::iam_user { 'a': }\niam_user_policy { 'a': }\niam_group { 'a': }"],
    ["a comment", "# iam_user { 'a': }\n/* iam_user { 'b': } */"],
    ["a text", `$x = "iam_user { 'a': }"\n$y = 'iam_user { "a": }'`],
    ["a variable of that name", "$iam_user = { 'a' => 1 }"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("leaves other files alone, and fails on none", () => {
    expect(found("iam_user { 'a': }", "a.epp")).toEqual([]);
    for (const text of [
      "iam_user {",
      "iam_user { '",
      "iam_user { 'a",
      "iam_user { 'a':",
      "iam_user { /*",
      "iam_user { : }",
    ]) {
      expect(() => found(text)).not.toThrow();
    }
  });
});
