/**
 * Files of templates whose names no other format has: editors' `.cfn` and `.cform`, and names without an extension, which CloudFormation
 * does not ask for. Such a file is one only if it begins as a template does and has a template's version.
 */
export const TEMPLATE_NAMES = /\.(?:cfn|cform)$|(?:^|\/)[^/.]+$/i;

const NAMELESS = /(?:^|\/)[^/.]+$/;

/** Whether a file of one of these names is a template. */
export const isNamedTemplate = (path: string, text: string): boolean =>
  mayBeNamedTemplate(path, text.slice(0, BEGINNING)) && (!NAMELESS.test(path) || VERSION.test(text));

/** Whether a file of one of these names may be a template if its text begins so, be it all comments. */
export const mayBeNamedTemplate = (path: string, beginning: string): boolean =>
  TEMPLATE_NAMES.test(path) && (!NAMELESS.test(path) || FIRST_KEY.test(beginning));

const FIRST_KEY =
  /^(?!#!)(?:[ \t]*(?:#[^\n]*|---)?\r?\n)*(?:(?:\{\s*)?["']?(?:AWSTemplateFormatVersion|Description|Metadata|Parameters|Rules|Mappings|Conditions|Transform|Globals|Resources|Outputs)["']?[ \t]*:|[ \t]*(?:#[^\n]*)?$)/;
const VERSION = /(?:^|[{,])[ \t]*["']?AWSTemplateFormatVersion["']?[ \t]*:/m;

/** Characters before a template's first key, which are comments. */
const BEGINNING = 4000;
