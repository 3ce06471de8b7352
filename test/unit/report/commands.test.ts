import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { defuse, escapeData, escapeProperty, formatCommand, maskCommand } from "../../../src/report/commands.ts";
import { commandsIn } from "../../support/runner-commands.ts";

describe("formatCommand", () => {
  it("escapes as the toolkit does", () => {
    expect(escapeData("100% a:b,c\r\n")).toBe("100%25 a:b,c%0D%0A");
    expect(escapeProperty("100% a:b,c\r\n")).toBe("100%25 a%3Ab%2Cc%0D%0A");
    expect(formatCommand("endgroup", {}, "")).toBe("::endgroup::");
  });

  it("comes out of the runner's parser as it went in", () => {
    const file = "a,line=9::b%0A%25.yaml";
    const data = "x::y%0A\n##[z";
    const [command, ...others] = commandsIn(formatCommand("error", { file, line: 1 }, data));
    expect(command).toEqual({ form: "v2", name: "error", properties: { file, line: "1" }, data });
    expect(others).toEqual([]);
  });
});

describe("maskCommand", () => {
  const long = randomBytes(12).toString("hex");

  it("masks whole values and each long line, and nothing shorter than twelve characters", () => {
    expect(maskCommand(long)).toBe(`::add-mask::${long}`);
    expect(maskCommand("0123456789a")).toBeUndefined();
    expect(maskCommand(" 0123456789a ")).toBeUndefined();
    expect(maskCommand("")).toBeUndefined();
    expect(maskCommand("one\ntwo\nthree\nfour\nfive")).toBeUndefined();
    const other = randomBytes(12).toString("hex");
    const both = commandsIn(maskCommand(`${long}\r\n${other}`) ?? "").map((command) => command.data);
    expect(both).toEqual([`${long}\r\n${other}`, long, other]);
  });

  it("never gives the runner a value that it would split into short lines", () => {
    expect(maskCommand(`{\n  ${long}\n}`)).toBe(`::add-mask::${long}`);
  });
});

describe("defuse", () => {
  it("is quick on long runs that almost match", () => {
    const before = performance.now();
    for (const run of ["#", "#é", "é", ":", "#\u200B#", "é:"]) defuse(run.repeat(200_000));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
