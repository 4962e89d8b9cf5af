/** An operation as openapi-typescript describes it. */
export interface OperationShape {
  readonly parameters?: {
    readonly query?: unknown;
    readonly header?: unknown;
    readonly path?: unknown;
    readonly cookie?: unknown;
  };
  readonly requestBody?: { readonly content: object } | undefined;
  readonly responses: object;
}

/** What a single call may set besides the operation's own input. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for each attempt; overrides the client's. */
  readonly timeoutMs?: number;
  /** Makes the call safe to repeat: it is sent as `Idempotency-Key` and the call is retried whatever its method. */
  readonly idempotencyKey?: string;
}

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type IsOptional<T> = [T] extends [never]
  ? true
  : Exclude<keyof T, OptionalKeys<T>> extends never
    ? true
    : false;
type Present<T> = [NonNullable<T>] extends [never] ? never : NonNullable<T>;
type Argument<Name extends string, T> = [Present<T>] extends [never]
  ? unknown
  : IsOptional<Present<T>> extends true
    ? { readonly [K in Name]?: Present<T> }
    : { readonly [K in Name]: Present<T> };

type Content<T> = T extends { readonly content: infer C } ? C[keyof C] : never;
type BodyArgument<Op extends OperationShape> = Op["requestBody"] extends { readonly content: object }
  ? { readonly body: Content<Op["requestBody"]> }
  : [Content<NonNullable<Op["requestBody"]>>] extends [never]
    ? unknown
    : { readonly body?: Content<NonNullable<Op["requestBody"]>> };

/** The input of a call: `params` of the path, `query`, `headers` and `body`, as far as the operation has them. */
export type CallInput<Op extends OperationShape> = Argument<"params", NonNullable<Op["parameters"]>["path"]> &
  Argument<"query", NonNullable<Op["parameters"]>["query"]> &
  Argument<"headers", NonNullable<Op["parameters"]>["header"]> &
  BodyArgument<Op>;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type IsSuccess<Status> = `${Status & (string | number)}` extends `2${Digit}${Digit}` | "2XX" ? true : false;
type BodyOf<Response> = Response extends { readonly content: infer C }
  ? [keyof C] extends [never]
    ? undefined
    : C[keyof C]
  : undefined;

/** What a successful call gives: the body, undefined where there is none. */
export type CallData<Op extends OperationShape> = {
  [Status in keyof Op["responses"]]: IsSuccess<Status> extends true ? BodyOf<Op["responses"][Status]> : never;
}[keyof Op["responses"]];

interface Received {
  readonly response: Response;
  /** `X-Request-Id` of the answer. */
  readonly requestId: string | undefined;
}

type Success<Op extends OperationShape> = {
  [Status in keyof Op["responses"]]: IsSuccess<Status> extends true
    ? Received & {
        readonly ok: true;
        readonly status: Status;
        readonly data: BodyOf<Op["responses"][Status]>;
      }
    : never;
}[keyof Op["responses"]];

type Failure<Op extends OperationShape> = {
  [Status in keyof Op["responses"]]: IsSuccess<Status> extends true
    ? never
    : Received & {
        readonly ok: false;
        readonly status: Status;
        readonly error: BodyOf<Op["responses"][Status]>;
      };
}[keyof Op["responses"]];

/** The answer of a call that does not throw for it; `status` tells the type of `data` or `error`. */
export type CallResult<Op extends OperationShape> = Success<Op> | Failure<Op>;

type Call<Op extends OperationShape, Result> =
  IsOptional<CallInput<Op>> extends true
    ? (input?: CallInput<Op> & CallOptions) => Result
    : (input: CallInput<Op> & CallOptions) => Result;

/** One method per operation. */
export type Calls<Operations> = {
  readonly [Id in keyof Operations]: Operations[Id] extends OperationShape
    ? Call<Operations[Id], Promise<CallData<Operations[Id]>>>
    : never;
};

/** The same, answering with the status and either data or error instead of throwing for error statuses. */
export type SafeCalls<Operations> = {
  readonly [Id in keyof Operations]: Operations[Id] extends OperationShape
    ? Call<Operations[Id], Promise<CallResult<Operations[Id]>>>
    : never;
};

/** For lists with `limit` and `offset`: every item of every page. `Items` maps operations to their item types. */
export type ItemCalls<Operations, Items> = {
  readonly [Id in keyof Items & keyof Operations]: Operations[Id] extends OperationShape
    ? Call<Operations[Id], AsyncGenerator<Items[Id], void, undefined>>
    : never;
};
