export const id = 532;
export const ids = [532];
export const modules = {

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/rules/index.js + 21 modules
var rules = __webpack_require__(4027);
;// CONCATENATED MODULE: ./lib/rules/page.js
/** A rule's page in Markdown: what `explain` prints, and what docs/rules/<id>.md holds. */
function rulePage(rule) {
    return `# ${rule.id}

${rule.summary}.

| gate | severity |
|---|---|
| \`${rule.gate}\` | ${rule.severity} |

## Why

${rule.why}

## What to do

${rule.fix}

## Findings

${rule.examples.bad.map(exampleText).join("\n")}
## No findings

${rule.examples.good.map(exampleText).join("\n")}`;
}
function exampleText({ files, base, directory }) {
    const parts = [
        ...Object.entries(files).map(([path, text]) => fileText(path, text)),
        ...Object.entries(base ?? {}).map(([path, text]) => fileText(`${path} (before the change)`, text)),
    ];
    if (directory) {
        const groups = directory.map((group) => `\`${group.displayName}\` (${group.provenance})`).join(", ");
        parts.push(`Groups in Identity Center: ${groups || "none"}.\n`);
    }
    return `${parts.join("\n")}\n---\n`;
}
function fileText(path, text) {
    const shown = text.replaceAll("{{sample}}", "<a token made at run time>");
    return `\`${path}\`\n\n\`\`\`${languageOf(path)}\n${shown.endsWith("\n") ? shown : `${shown}\n`}\`\`\`\n`;
}
function languageOf(path) {
    const name = path.replace(/ \(.*$/, "");
    if (/\.ya?ml$/.test(name))
        return "yaml";
    if (name.endsWith(".json"))
        return "json";
    return name.endsWith(".tf") ? "hcl" : "text";
}

;// CONCATENATED MODULE: ./lib/commands/explain.js



/** Prints a rule's page, as it stands in docs/rules. */
const explain = async ({ positionals, print }) => {
    const [id] = positionals;
    const rule = rules/* rules */.a.find((candidate) => candidate.id === id);
    if (!rule) {
        const ids = rules/* rules */.a.map((candidate) => candidate.id);
        const near = id === undefined ? undefined : (0,errors/* nearest */.p)(id, ids);
        const advice = near === undefined ? `There is: ${ids.join(", ")}.` : `Did you mean "${near}"?`;
        throw new errors/* UserError */.y(`${id === undefined ? "explain takes a rule's id." : `There is no rule "${id}".`} ${advice}`);
    }
    await print(rulePage(rule));
    return 0;
};


/***/ })

};
