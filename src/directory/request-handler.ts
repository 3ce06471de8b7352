import type { HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { AWS_CONNECTION_TIMEOUT_MS, AWS_REQUEST_TIMEOUT_MS } from "../limits.ts";
import { isAwsHost } from "./aws-hosts.ts";
import type { Pace } from "./pace.ts";

/** Where requests may go beside the hosts of AWS, and the environment that may have turned off what proves who answers. */
export interface Bounds {
  /** Origins such as `https://vpce-1.identitystore.eu-central-1.vpce.amazonaws.com`. */
  readonly allowedEndpoints: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

interface RequestHandlerOptions {
  /** Absent: the environment is the user's own, and requests go wherever it says. */
  readonly bounds?: Bounds;
  /** Decides when a call is made. */
  readonly pace: Pace;
}

/** A request that was not sent, because it would have gone to somebody whom nobody trusts. The message is a whole sentence. */
export class RefusedEndpoint extends Error {
  override readonly name = "RefusedEndpoint";
}

// The header that names service and operation. Source: awsJson1.1; calls for credentials speak another protocol and lack it.
const TARGET = "x-amz-target";
// The header that is the same for all tries of one call. Source: @smithy/core, retryMiddleware.
const INVOCATION = "amz-sdk-invocation-id";
/** Only what is tried again: throttling, and the server errors above it. */
const TOO_MANY_REQUESTS = 429;

type Handling = Parameters<NodeHttpHandler["handle"]>[1];

/**
 * The way out for every request of the SDK, whichever of its parts makes it: the clients, their retries, and whatever fetches
 * credentials. An endpoint that an earlier step set by `AWS_ENDPOINT_URL`, its kin, or a profile's `services` is seen here.
 */
export class RequestHandler extends NodeHttpHandler {
  readonly #options: RequestHandlerOptions;
  #refused: RefusedEndpoint | undefined;
  readonly #turnedAway = new Map<string, number>();

  constructor(options: RequestHandlerOptions) {
    super({
      connectionTimeout: AWS_CONNECTION_TIMEOUT_MS,
      requestTimeout: AWS_REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    });
    this.#options = options;
  }

  /** The first request that was refused: what asks for credentials may hide it. */
  get refused(): RefusedEndpoint | undefined {
    return this.#refused;
  }

  /** The HTTP status with which AWS turned away the last of the calls that are to be tried again; undefined where there is none. */
  get lastStatus(): number | undefined {
    return [...this.#turnedAway.values()].at(-1);
  }

  override async handle(request: HttpRequest, handling: Handling = {}): Promise<{ response: HttpResponse }> {
    const { bounds, pace } = this.#options;
    const reason = bounds && refusal(request, bounds);
    if (reason !== undefined) {
      const refused = new RefusedEndpoint(reason);
      this.#refused ??= refused;
      throw refused;
    }
    const send = (): Promise<{ response: HttpResponse }> => this.#send(request, handling);
    return TARGET in request.headers ? pace(send, signalOf(handling)) : send();
  }

  async #send(request: HttpRequest, handling: NonNullable<Handling>): Promise<{ response: HttpResponse }> {
    const call = request.headers[INVOCATION] ?? "";
    this.#turnedAway.delete(call);
    const answered = await super.handle(request, handling);
    const { statusCode } = answered.response;
    if (statusCode >= TOO_MANY_REQUESTS) this.#turnedAway.set(call, statusCode);
    return answered;
  }
}

/** The SDK's own type of a signal is older than the one of Node, which it is given. */
const signalOf = ({ abortSignal }: NonNullable<Handling>): AbortSignal | undefined =>
  abortSignal instanceof AbortSignal ? abortSignal : undefined;

function refusal(
  { protocol, hostname, port }: HttpRequest,
  { allowedEndpoints, environment }: Bounds,
): string | undefined {
  const origin = originOf(`${protocol}//${hostname}${port === undefined ? "" : `:${port}`}`);
  if (environment["NODE_TLS_REJECT_UNAUTHORIZED"] === "0" && protocol === "https:")
    return `would go to ${origin} with NODE_TLS_REJECT_UNAUTHORIZED=0, so that nobody knows who answers. Take that variable out of the job.`;
  const isNamed = allowedEndpoints.some((allowed) => originOf(allowed) === origin);
  if (isNamed || (origin === `https://${hostname}` && isAwsHost(hostname))) return undefined;
  return `would go to ${origin}, which is no host of AWS, and whose answers would be believed. Take AWS_ENDPOINT_URL, its variants and \`endpoint_url\` out of the job; or name this address in directory.allowedEndpoints of the base's policy.`;
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);
