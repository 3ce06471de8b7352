/** Files that are read as YAML or JSON, by their names; see documents/parse.ts. */
export const YAML_AND_JSON = /\.(?:ya?ml|json|template)$/i;
/** Files that are read as YAML, JSON or HCL, by their names; see documents/parse.ts. */
export const DATA_FILES = /\.(?:ya?ml|json|template|tf|tofu|hcl|tfvars)$/i;
