import { describe, expect, it } from "vitest";
import { createLog, type Log } from "../../../src/report/log.ts";
import { commandsIn } from "../../support/runner-commands.ts";

/** What a log writes while `use` has it. */
function written(use: (log: Log) => void, hide: (text: string) => string = (text) => text): string {
  const texts: string[] = [];
  use(createLog({ write: (text) => texts.push(text), hide }));
  return texts.join("");
}

describe("text", () => {
  it("passes ordinary text, and ends it with a line break", () => {
    expect(written((log) => log.text("one\ttwo\n\n  three: four::five"))).toBe("one\ttwo\n\n  three: four::five\n");
    expect(written((log) => log.text("done\n"))).toBe("done\n");
    expect(written((log) => log.text(""))).toBe("");
    expect(written((log) => log.lines("a", "b"))).toBe("a\nb\n");
    expect(written((log) => log.lines())).toBe("");
  });

  it("breaks what the runner would take for a command, in a way that shows", () => {
    expect(written((log) => log.text("::stop-commands::x"))).toBe("| ::stop-commands::x\n");
    expect(written((log) => log.text("a ##[set-output name=verdict]pass"))).toBe(
      "a # #[set-output name=verdict]pass\n",
    );
    expect(written((log) => log.text("###[x]##[y]"))).toBe("## #[x]# #[y]\n");
  });

  it("holds against characters that the runner trims or that its comparison skips", () => {
    const lines = [
      "\u00A0 \t::add-mask::x",
      "\u200B::x::y",
      ":\u00AD:x::y",
      "\u3000::x::",
      "#\u200D#[x]",
      "##\uFE0F[x]",
      "\r::x::y",
      "\0::x::y",
    ];
    for (const line of lines) {
      expect(commandsIn(line), JSON.stringify(line)).toHaveLength(1);
      expect(commandsIn(written((log) => log.text(line))), JSON.stringify(line)).toEqual([]);
    }
  });

  it("makes no command out of two calls", () => {
    const output = written((log) => {
      log.text("::");
      log.text("set-output name=x::y");
      log.lines("##", "[x]");
    });
    expect(commandsIn(output)).toEqual([]);
  });

  it("keeps our own colours and spells out every other control character", () => {
    const text = "\x1b[1;31merror:\x1b[0m \x1b[8mhidden \x1b]0;title\x07 \x9b31m \x7f \u202e \ud800 \r";
    expect(written((log) => log.text(text))).toBe(
      "\x1b[1;31merror:\x1b[0m \\x1B[8mhidden \\x1B]0;title\\x07 \\x9B31m \\x7F \\u{202E} \\u{D800} \\x0D\n",
    );
  });

  it("hides secrets first, so that what stands in their place is made safe too", () => {
    const hide = (text: string) => text.replaceAll("secret", "\n::set-output name=x::");
    expect(commandsIn(written((log) => log.text("a secret"), hide))).toEqual([]);
    expect(
      written(
        (log) => log.commands("::error::my secret"),
        () => "::error::my [hidden]\n",
      ),
    ).toBe("::error::my [hidden]\n");
  });
});

describe("commands", () => {
  it("passes annotations, and takes everything else for free text", () => {
    const annotations = "::error file=a,line=1::b\n::warning::c\n::notice title=d::e\n";
    expect(written((log) => log.commands(annotations))).toBe(annotations);
    const others = [
      "::set-output name=x::y",
      "::add-mask::x",
      "::stop-commands::x",
      " ::errors::x",
      "##[error]x",
      "::error a:b::c",
    ];
    for (const line of others) expect(commandsIn(written((log) => log.commands(line))), line).toEqual([]);
    expect(written((log) => log.commands("::error::##[set-env name=x]y"))).toBe("::error::# #[set-env name=x]y\n");
  });
});

describe("mask", () => {
  it("tells GitHub the secret itself, although the log hides it, and says nothing about short ones", () => {
    const secret = "0123456789ab";
    expect(
      written(
        (log) => log.mask(secret),
        (text) => text.replaceAll(secret, "***"),
      ),
    ).toBe(`::add-mask::${secret}\n`);
    expect(written((log) => log.mask("short"))).toBe("");
  });
});
