/** Files that are read as YAML, JSON or HCL, by their names; see documents/parse.ts. */
export const DATA_FILES = /\.(?:ya?ml|json|template|tf|tofu|hcl|tfvars)$/i;
