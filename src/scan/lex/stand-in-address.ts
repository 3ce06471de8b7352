const LOOPBACK =
  /^https?:\/\/(?![^/\s]*@)(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|[\w.-]*localstack[\w.-]*|[\w.-]+\.(?:localhost|local)|host\.docker\.internal|[a-z][\w-]*|[^/\s]*:4566)(?:[:/]|$)/i;

/**
 * Whether a URL leads to a stand-in for AWS on the same machine, such as LocalStack (whose port is 4566), or in a container beside: a host
 * without a dot is none of AWS.
 */
export const isLoopback = (url: string): boolean => LOOPBACK.test(url);

/** Whether a variable is called after a stand-in or its address: `$LOCALSTACK_ENDPOINT`. */
export const namesStandIn = (written: string): boolean =>
  /^["']?\$[{(]?\w{0,40}(?:localstack|localhost|local_?(?:aws|endpoint|url))/i.test(written);

/** Whether a word is a program that stands in for the AWS CLI: `awslocal`. */
export const isStandInProgram = (word: string): boolean => /(?:^|\/)\w*(?:local|mock|stub|fake|moto)\w*$/i.test(word);
