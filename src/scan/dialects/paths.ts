/** Files that are read as YAML or JSON, by their names; see documents/parse.ts and scan/readings.ts. */
export const YAML_AND_JSON = /\.(?:ya?ml|jsonc?|template)$/i;
/** Files that are read as YAML, JSON or HCL, by their names; see documents/parse.ts. */
export const DATA_FILES = /\.(?:ya?ml|json|template|tf|tofu|hcl|tfvars)$/i;
