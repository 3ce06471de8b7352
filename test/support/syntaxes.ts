/** A way in which files write a value under a name. What is written holds the value unchanged and in one piece, once. */
export interface Syntax {
  readonly name: string;
  readonly path: string;
  /** The content of a file. `key` is in snake_case, and is written in the case that the language has for such names. */
  write(secret: string, key?: string): string;
}

const words = (key: string): readonly string[] => key.split("_");
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const upper = (key: string): string => key.toUpperCase();
const kebab = (key: string): string => words(key).join("-");
const pascal = (key: string): string => words(key).map(capital).join("");
const camel = (key: string): string =>
  words(key)
    .map((word, index) => (index === 0 ? word : capital(word)))
    .join("");
const dotted = (key: string): string => words(key).join(".");
const spaced = (key: string): string => words(key).join(" ");

type Write = (secret: string, key: string) => string;
const syntax = (name: string, path: string, write: Write): Syntax => ({
  name,
  path,
  write: (secret, key = "token") => write(secret, key),
});

const PLACE = "the value's place";
/** JSON in which a value takes its place as it is, even where it holds backslashes. */
const fill = (content: object, value: string): string =>
  JSON.stringify(content, null, 2).replaceAll(PLACE, () => value);

const DATA: readonly Syntax[] = [
  syntax("JSON", "a.json", (value, key) => `{\n  "${key}": "${value}",\n  "region": "eu-west-1"\n}\n`),
  syntax("JSON in one line", "a.json", (value, key) => `{"a":1,"${camel(key)}":"${value}","b":[true]}`),
  syntax("JSON name and value", "task.json", (value, key) => `[{"name": "${upper(key)}", "value": "${value}"}]\n`),
  syntax("JSON lines", "a.jsonl", (value, key) => `{"id":1}\n{"id":2,"${key}":"${value}"}\n`),
  syntax("JSON5", "a.json5", (value, key) => `{\n  // settings\n  ${camel(key)}: '${value}',\n}\n`),
  syntax("YAML plain", "a.yaml", (value, key) => `sync:\n  ${key}: ${value}\n  every: 40m\n`),
  syntax("YAML in single quotes", "a.yml", (value, key) => `${camel(key)}: '${value}' # until May\n`),
  syntax("YAML in double quotes", "a.yml", (value, key) => `- "${key}": "${value}"\n`),
  syntax("YAML literal block", "a.yaml", (value, key) => `${key}: |\n  ${value}\nnext: 1\n`),
  syntax("YAML folded block", "a.yaml", (value, key) => `a:\n  ${key}: >-\n    ${value}\n`),
  syntax("YAML flow", "a.yaml", (value, key) => `sync: {${key}: "${value}", every: 40m}\n`),
  syntax("YAML name and value", "pod.yaml", (value, key) => `env:\n  - name: ${upper(key)}\n    value: "${value}"\n`),
  syntax("YAML anchor", "a.yaml", (value, key) => `${key}: &shared "${value}"\nother: *shared\n`),
  syntax("TOML", "aws.toml", (value, key) => `[sync]\n${pascal(key)} = "${value}"\n`),
  syntax("TOML inline table", "a.toml", (value, key) => `sync = { ${key} = '${value}', on = true }\n`),
  syntax("INI", "a.ini", (value, key) => `[sync]\r\n; settings\r\n${key}=${value}\r\nevery=40\r\n`),
  syntax("AWS profile", ".aws/config", (value, key) => `[profile sync]\n${key} = ${value}\n`),
  syntax("properties", "a.properties", (value, key) => `# settings\n${dotted(key)}=${value}\n`),
  syntax("properties with a colon", "a.properties", (value, key) => `${dotted(key)} : ${value}\n`),
  syntax("XML element", "a.xml", (value, key) => `<sync>\n  <${camel(key)}>${value}</${camel(key)}>\n</sync>\n`),
  syntax("XML attribute", "a.xml", (value, key) => `<sync ${camel(key)}="${value}" every="40"/>\n`),
  syntax("XML key and value", "app.config", (value, key) => `<add key="${pascal(key)}" value="${value}" />\n`),
  syntax("XML property", "a.xml", (value, key) => `<property name="${dotted(key)}">${value}</property>\n`),
  syntax("property list", "a.plist", (value, key) => `<dict><key>${key}</key>\n<string>${value}</string></dict>\n`),
  syntax("CSV", "a.csv", (value, key) => `name,value\nevery,40\n${key},${value}\n`),
  syntax("CSV in quotes", "a.csv", (value, key) => `"name","value"\n"${key}","${value}"\n`),
  syntax("TSV", "a.tsv", (value, key) => `every\t40\n${key}\t${value}\n`),
  syntax("Jupyter notebook", "a.ipynb", notebook),
  syntax("environment file", ".env", (value, key) => `EVERY=40\n${upper(key)}=${value}\n`),
  syntax("environment file in quotes", ".env.local", (value, key) => `${upper(key)}="${value}"\n`),
];

function notebook(value: string, key: string): string {
  const source = ["import os\n", `${key} = '${PLACE}'\n`];
  return fill({ cells: [{ cell_type: "code", source }], nbformat: 4 }, value);
}

const INFRASTRUCTURE: readonly Syntax[] = [
  syntax("Terraform", "main.tf", (value, key) => `resource "sync" "a" {\n  ${key}   = "${value}"\n}\n`),
  syntax("Terraform variable", "variables.tf", terraformVariable),
  syntax("Terraform variables file", "a.tfvars", (value, key) => `${key} = "${value}"\nevery = 40\n`),
  syntax("Terraform state", "terraform.tfstate", terraformState),
  syntax("Terraform heredoc", "main.tf", (value, key) => `locals {\n  ${key} = <<EOT\n${value}\nEOT\n}\n`),
  syntax("Dockerfile ENV", "Dockerfile", (value, key) => `FROM scratch\nENV ${upper(key)}=${value}\nCMD ["a"]\n`),
  syntax("Dockerfile ENV with a space", "Dockerfile", (value, key) => `FROM scratch\nENV ${upper(key)} ${value}\n`),
  syntax("Dockerfile ARG", "Dockerfile", (value, key) => `ARG ${upper(key)}="${value}"\n`),
  syntax("Compose", "compose.yaml", (value, key) => `environment:\n  - ${upper(key)}=${value}\n`),
  syntax("workflow", ".github/workflows/a.yml", (value, key) => `env:\n  ${upper(key)}: ${value}\njobs: {}\n`),
  syntax("Makefile", "Makefile", (value, key) => `${upper(key)} := ${value}\nall:\n\techo done\n`),
  syntax("Makefile default", "Makefile", (value, key) => `${upper(key)} ?= ${value}\n`),
  syntax("Nix", "a.nix", (value, key) => `{ services.sync.${camel(key)} = "${value}"; }\n`),
  syntax("systemd unit", "a.service", (value, key) => `[Service]\nEnvironment="${upper(key)}=${value}"\n`),
  syntax("NGINX", "nginx.conf", (value, key) => `proxy_set_header ${kebab(key)} "${value}";\n`),
  syntax("CloudFormation", "a.template.yaml", cloudFormation),
  syntax("Ansible", "tasks.yml", (value, key) => `- sync:\n    ${key}: "${value}"\n  no_log: true\n`),
  syntax("Jenkinsfile", "Jenkinsfile", (value, key) => `environment {\n  ${upper(key)} = '${value}'\n}\n`),
];

function terraformVariable(value: string, key: string): string {
  return `variable "${key}" {\n  default = "${value}"\n}\n`;
}

function terraformState(value: string, key: string): string {
  return fill({ version: 4, outputs: { [key]: { value: PLACE, type: "string" } } }, value);
}

function cloudFormation(value: string, key: string): string {
  return `Parameters:\n  ${pascal(key)}:\n    Default: ${value}\n    Type: String\n`;
}

const PROGRAMS: readonly Syntax[] = [
  syntax("Go", "main.go", (value, key) => `package main\n\nfunc main() {\n\t${camel(key)} := "${value}"\n}\n`),
  syntax("Go constant", "a.go", (value, key) => `const ${camel(key)} string = \`${value}\`\n`),
  syntax("Java", "A.java", (value, key) => `class A { private static final String ${upper(key)} = "${value}"; }\n`),
  syntax("Java setter", "A.java", (value, key) => `client.set${pascal(key)}("${value}");\n`),
  syntax("Java map", "A.java", (value, key) => `map.put("${dotted(key)}", "${value}");\n`),
  syntax("PHP", "a.php", (value, key) => `<?php\n$${camel(key)} = '${value}';\n`),
  syntax("PHP array", "a.php", (value, key) => `<?php return ['${key}' => '${value}'];\n`),
  syntax("PHP define", "a.php", (value, key) => `<?php define('${upper(key)}', '${value}');\n`),
  syntax("Python", "a.py", (value, key) => `import os\n${upper(key)} = "${value}"  # the new one\n`),
  syntax("Python default of an environment variable", "a.py", pythonDefault),
  syntax("Python argument", "a.py", (value, key) => `client = Client(region="eu-west-1", ${key}='${value}')\n`),
  syntax("Python dictionary", "a.py", (value, key) => `settings = {'${key}': '${value}'}\n`),
  syntax("Python long string", "a.py", (value, key) => `${key} = """${value}"""\n`),
  syntax("Ruby", "a.rb", (value, key) => `config.${key} = '${value}'\n`),
  syntax("Ruby hash", "a.rb", (value, key) => `sync(:${key} => "${value}", every: 40)\n`),
  syntax("C#", "A.cs", (value, key) => `public const string ${pascal(key)} = "${value}";\n`),
  syntax("C", "a.h", (value, key) => `#define ${upper(key)} "${value}"\n`),
  syntax("C++", "a.cpp", (value, key) => `const std::string ${camel(key)}{"${value}"};\n`),
  syntax("Rust", "a.rs", (value, key) => `const ${upper(key)}: &str = "${value}";\n`),
  syntax("Kotlin", "A.kt", (value, key) => `val ${camel(key)}: String = "${value}"\n`),
  syntax("Swift", "A.swift", (value, key) => `let ${camel(key)} = "${value}"\n`),
  syntax("Scala", "A.scala", (value, key) => `val ${camel(key)} = """${value}"""\n`),
  syntax("JavaScript", "a.js", (value, key) => `const ${camel(key)} = process.env.${upper(key)} || "${value}";\n`),
  syntax("TypeScript", "a.ts", (value, key) => `export const ${camel(key)}: string = '${value}';\n`),
  syntax("minified JavaScript", "a.min.js", (value, key) => `!function(){var a={${camel(key)}:"${value}",n:1}}();`),
  syntax("Perl", "a.pl", (value, key) => `my $${key} = q{${value}};\n`),
  syntax("Lua", "a.lua", (value, key) => `local config = { ${key} = "${value}" }\n`),
  syntax("Elixir", "a.exs", (value, key) => `config :sync, ${key}: "${value}"\n`),
  syntax("R", "a.R", (value, key) => `${key} <- "${value}"\n`),
  syntax("SQL INSERT", "a.sql", (value, key) => `INSERT INTO settings VALUES ('${key}', '${value}');\n`),
  syntax("SQL UPDATE", "a.sql", (value, key) => `UPDATE sync SET ${key} = '${value}' WHERE id = 1;\n`),
];

function pythonDefault(value: string, key: string): string {
  return `import os\n\ndef sync(region, ${key}=os.getenv("${upper(key)}", "${value}")):\n    pass\n`;
}

const SHELLS: readonly Syntax[] = [
  syntax("shell", "a.sh", (value, key) => `#!/bin/sh\n${upper(key)}=${value}\n./sync\n`),
  syntax("shell export", "a.sh", (value, key) => `export ${upper(key)}='${value}'\n`),
  syntax("shell default", "a.sh", (value, key) => `sync "\${${upper(key)}:-${value}}"\n`),
  syntax("shell before a command", "a.sh", (value, key) => `${upper(key)}=${value} ./sync --dry-run\n`),
  syntax("flag", "a.sh", (value, key) => `./sync --region eu-west-1 --${kebab(key)} ${value} --dry-run\n`),
  syntax("flag with an equals sign", "a.sh", (value, key) => `./sync --${kebab(key)}="${value}"\n`),
  syntax("PowerShell", "a.ps1", (value, key) => `$env:${upper(key)} = "${value}"\n`),
  syntax("Windows batch", "a.bat", (value, key) => `@echo off\r\nset ${upper(key)}=${value}\r\n`),
  syntax("fish", "a.fish", (value, key) => `set -gx ${upper(key)} ${value}\n`),
  syntax("netrc", ".netrc", (value, key) => `machine example.org login ${key} password ${value}\n`),
];

const TEXTS: readonly Syntax[] = [
  syntax("Markdown", "a.md", (value, key) => `# Setup\n\nThe ${spaced(key)} is \`${value}\`.\n`),
  syntax("Markdown table", "a.md", (value, key) => `| name | value |\n|---|---|\n| ${key} | ${value} |\n`),
  syntax("HTML attribute", "a.html", (value, key) => `<input type="hidden" name="${key}" value="${value}">\n`),
  syntax("HTML data attribute", "a.html", (value, key) => `<div data-${kebab(key)}='${value}'></div>\n`),
  syntax("HTML code", "a.html", (value, key) => `<p>${key}: <code>${value}</code></p>\n`),
  syntax("URL query", "a.txt", (value, key) => `https://example.org/sync?page=1&${key}=${value}&size=10\n`),
  syntax("header", "a.http", (value, key) => `GET /Users HTTP/1.1\r\nX-${kebab(key)}: Bearer ${value}\r\n\r\n`),
  syntax("hash comment", "a.tf", (value, key) => `a = 1\n# old ${key}: ${value}\n`),
  syntax("slash comment", "a.js", (value, key) => `start(); // ${camel(key)} = ${value}\n`),
  syntax("block comment", "a.c", (value, key) => `/*\n * ${key} = ${value}\n */\n`),
  syntax("XML comment", "a.xml", (value, key) => `<!-- ${camel(key)}="${value}" -->\n`),
  syntax("log", "a.log", (value, key) => `2026-06-15T12:00:00Z INFO sync ${key}="${value}" page=1\n`),
  syntax("patch", "a.patch", (value, key) => `@@ -1 +1 @@\n-${upper(key)}=\n+${upper(key)}=${value}\n`),
];

/** Each way once, in a fixed order. */
export const syntaxes: readonly Syntax[] = [...DATA, ...INFRASTRUCTURE, ...PROGRAMS, ...SHELLS, ...TEXTS];
