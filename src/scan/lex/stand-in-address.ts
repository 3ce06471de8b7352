const LOOPBACK =
  /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|[\w.-]*localstack[\w.-]*|[\w.-]+\.localhost)(?:[:/]|$)/i;

/** Whether a URL leads to a stand-in for AWS on the same machine, such as LocalStack. */
export const isLoopback = (url: string): boolean => LOOPBACK.test(url);
