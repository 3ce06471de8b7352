import { describe, expect, it } from "vitest";
import { chef } from "../../../../src/scan/dialects/chef.ts";
import { foundIn, lines } from "../../../support/definitions.ts";

const found = (text: string, path = "recipes/users.rb") => foundIn(chef, path, text);

describe("chef", () => {
  it("reads a user, at the name of the resource", () => {
    expect(found(lines("region = 'eu-west-1'", "aws_iam_user 'ci' do", "  action :create", "end"))).toEqual([
      "recipes/users.rb:2:1 user ci definite aws_iam_user[ci]",
    ]);
  });

  it.each([
    ["double quotes", 'aws_iam_user "ci" do\nend\n', "ci"],
    ["a name that is worked out", 'aws_iam_user "ci-#{stage}" do\nend\n', "-"],
    ["a variable", "aws_iam_user name do\nend\n", "-"],
    ["brackets", "aws_iam_user('ci') { path '/' }\n", "ci"],
    ["one line", "aws_iam_user 'ci'\n", "ci"],
    ["a loop around it", "names.each do |name|\n  aws_iam_user name do\n    path '/'\n  end\nend\n", "-"],
    ["the action of the next one", "aws_iam_user 'ci' do\nend\naws_iam_role 'x' do\n  action :delete\nend\n", "ci"],
  ])("reads %s", (_, text, name) => {
    expect(found(text)).toEqual([expect.stringMatching(new RegExp(` user ${name} definite `))]);
  });

  it("reads members of groups", () => {
    expect(found("aws_iam_group 'admins' do\n  members ['jane']\nend\n")).toEqual([
      "recipes/users.rb:1:1 membership - definite aws_iam_group[admins]",
    ]);
    expect(found("aws_iam_group 'admins' do\n  members names\nend\n")).toHaveLength(1);
    for (const none of ["members []", "policy_members ['x']", "# members ['jane']", "action :delete"]) {
      expect(found(`aws_iam_group 'admins' do\n  ${none}\nend\n`), none).toEqual([]);
    }
  });

  it.each([
    ["if prod\n  aws_iam_user 'ci'\nend\n", "conditional"],
    ["if prod\nelse\n  aws_iam_user 'ci'\nend\n", "conditional"],
    ["unless test\n  names.each do |name|\n    aws_iam_user 'ci'\n  end\nend\n", "conditional"],
    ["case stage\nwhen 'prod'\n  aws_iam_user 'ci'\nend\n", "conditional"],
    ["aws_iam_user 'ci' if prod\n", "conditional"],
    ["if prod\n  x\nend\naws_iam_user 'ci'\n", "definite"],
    ["names.each do |name|\n  aws_iam_user 'ci'\nend\n", "definite"],
  ])("weighs %j", (text, confidence) => {
    expect(found(text)).toEqual([expect.stringMatching(new RegExp(` user ci ${confidence} `))]);
  });

  it.each([
    "if false\n  aws_iam_user 'ci'\nend\n",
    "unless true\n  aws_iam_user 'ci' do\n    path '/'\n  end\nend\n",
    "aws_iam_user 'ci' if false\n",
  ])("leaves out what is switched off: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("marks a user that a guard decides on", () => {
    for (const guard of ["only_if { x }", "not_if { false }", "only_if { true }", "only_if { false || x }"]) {
      expect(found(`aws_iam_user 'ci' do\n  ${guard}\nend\n`), guard).toEqual([expect.stringMatching(/ conditional /)]);
    }
    for (const guard of ["only_if { false }", "not_if { true }", "only_if do\n    false\n  end"]) {
      expect(found(`aws_iam_user 'ci' do\n  ${guard}\nend\n`), guard).toEqual([]);
    }
  });

  it.each([
    ["a user that is taken away", "aws_iam_user 'ci' do\n  action :delete\nend\n"],
    ["the same in a list", "aws_iam_user 'ci' do\n  action [:delete]\nend\n"],
    ["nothing for now", "aws_iam_user 'ci' do\n  action :nothing\nend\n"],
    ["an assertion", "describe aws_iam_user(user_name: 'ci') do\n  it { should exist }\nend\n"],
    ["an assertion's plural", "describe aws_iam_users.where(x: 1) do\nend\n"],
    ["a comment", "# aws_iam_user 'ci' do\n=begin\naws_iam_user 'ci' do\nend\n=end\n"],
    ["a text", "puts \"\naws_iam_user 'ci' do\n\"\n"],
    ["a text after a marker", "x = <<~TEXT\n  aws_iam_user 'ci' do\nTEXT\n"],
    ["a variable", "aws_iam_user = 'ci'\n"],
  ])("does not take %s for a definition", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes time in proportion to the blanks of a group", () => {
    for (const blank of ["\n", " "]) {
      expect(found(`aws_iam_group 'ops' do\n  members${blank.repeat(200_000)}`), blank).toHaveLength(1);
      expect(found(`aws_iam_group 'ops' do\n${blank.repeat(200_000)}`), blank).toEqual([]);
    }
  });

  it("leaves other files alone", () => {
    expect(found("aws_iam_user 'ci' do\nend\n", "a.py")).toEqual([]);
  });
});
