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

  it("reads members of groups and users of policies", () => {
    expect(found("iam_group { 'admins': ensure => present, members => ['jane'] }")).toEqual([
      "manifests/users.pp:1:1 membership - definite Iam_group[admins]",
    ]);
    expect(found("iam_policy_attachment { 'p': users => $users }")).toEqual([
      "manifests/users.pp:1:1 user-policy - definite Iam_policy_attachment[p]",
    ]);
    for (const none of ["members => []", "members => undef", "# members => ['jane']\n", "users => ['jane']"]) {
      expect(found(`iam_group { 'admins': ${none} }`), none).toEqual([]);
    }
  });

  it("reads what functions of stdlib make sure of", () => {
    expect(found("ensure_resource('iam_user', 'jane', { 'ensure' => 'present' })")).toEqual([
      "manifests/users.pp:1:18 user jane definite Iam_user[jane]",
    ]);
    expect(found('ensure_resources("iam_user", $users)')).toEqual([
      expect.stringMatching(/:1:19 user - definite iam_user$/),
    ]);
    expect(found("create_resources('iam_user', $users)")).toEqual([
      expect.stringMatching(/:1:19 user - definite iam_user$/),
    ]);
    expect(found("create_resources(iam_user, $users)")).toEqual([
      expect.stringMatching(/:1:18 user - definite iam_user$/),
    ]);
    expect(found("create_resources('iam_user', { 'jane' => { } })")).toEqual([
      "manifests/users.pp:1:19 user jane definite Iam_user[jane]",
    ]);
    expect(found("create_resources('iam_user', {})")).toEqual([]);
    expect(found("create_resources('user', $iam_user)")).toEqual([]);
    expect(found("ensure_resource('iam_user', 'jane', { 'ensure' => 'absent' })")).toEqual([]);
    expect(found("# ensure_resource('iam_user', 'jane')")).toEqual([]);
    expect(found("ensure_resource('user', 'iam_user')")).toEqual([]);
  });

  it.each([
    ["if $prod {\n  iam_user { 'a': }\n}", "conditional"],
    ["if ($prod and\n  $users) {\n  iam_user { 'a': }\n}", "conditional"],
    ["if $prod {\n} else {\n  iam_user { 'a': }\n}", "conditional"],
    ["unless $test {\n  iam_user { 'a': }\n}", "conditional"],
    ["case $stage {\n  'prod': {\n    iam_user { 'a': }\n  }\n}", "conditional"],
    ["if $prod {\n  notice('x')\n}\niam_user { 'a': }", "definite"],
    ["$names.each |$name| {\n  iam_user { 'a': }\n}", "definite"],
    ["iam_user { 'a': ensure => $ensure }", "conditional"],
  ])("weighs %j", (text, confidence) => {
    expect(found(text)).toEqual([expect.stringMatching(new RegExp(` user a ${confidence} `))]);
  });

  it.each(["if false {\n  iam_user { 'a': }\n}", "unless true {\n  class { 'x': }\n  iam_user { 'a': }\n}"])(
    "leaves out what is switched off: %j",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

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
