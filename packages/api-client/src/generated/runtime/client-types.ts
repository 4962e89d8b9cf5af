// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
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
type BodyArgument<Op extends OperationShape> = Op["requestBody"] extends { readonly content: infer C }
  ? BodyOfType<C, keyof C>
  : [Content<NonNullable<Op["requestBody"]>>] extends [never]
    ? unknown
    : Partial<BodyOfType<RequestContent<Op>, keyof RequestContent<Op>>>;

type RequestContent<Op extends OperationShape> =
  NonNullable<Op["requestBody"]> extends {
    readonly content: infer C;
  }
    ? C
    : never;

/** A body of each content type. The type is named where there are several, but for `application/json`. */
type BodyOfType<C, Type extends keyof C> = Type extends keyof C
  ? Type extends "application/json"
    ? { readonly body: C[Type]; readonly contentType?: Type }
    : [keyof C] extends [Type]
      ? { readonly body: C[Type]; readonly contentType?: Type }
      : { readonly body: C[Type]; readonly contentType: Type }
  : never;

/** Cookies may be left out whatever the document says, because a browser or a cookie jar may hold them. */
type CookieArgument<T> = [Present<T>] extends [never] ? unknown : { readonly cookies?: Partial<Present<T>> };

/** The input of a call: `params` of the path, `query`, `headers`, `cookies` and `body`, as far as the operation has them. */
export type CallInput<Op extends OperationShape> = Argument<"params", NonNullable<Op["parameters"]>["path"]> &
  Argument<"query", NonNullable<Op["parameters"]>["query"]> &
  Argument<"headers", NonNullable<Op["parameters"]>["header"]> &
  CookieArgument<NonNullable<Op["parameters"]>["cookie"]> &
  BodyArgument<Op>;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text> = Text extends `${infer Value extends number}` ? Value : never;
type StatusFrom<First extends number> = NumberOf<`${First}${Digit}${Digit}`>;

/** The statuses that a key of `responses` stands for: one, a range or all errors, without those that have their own key. */
type StatusOf<Key, Declared> = Key extends number
  ? Key
  : Key extends `${infer First extends number}XX`
    ? Exclude<StatusFrom<First>, Declared>
    : Exclude<StatusFrom<4 | 5>, Declared>;

type IsSuccess<Key> = `${Key & (string | number)}` extends `2${string}` ? true : false;
type SuccessKey<Responses> = {
  [Key in keyof Responses]: IsSuccess<Key> extends true ? Key : never;
}[keyof Responses];

type BodyOf<Response> = Response extends { readonly content: infer C }
  ? [keyof C] extends [never]
    ? undefined
    : C[keyof C]
  : undefined;

/** What a successful call gives: the body, undefined where there is none; `default` where no success is declared. */
export type CallData<Op extends OperationShape> = [SuccessKey<Op["responses"]>] extends [never]
  ? Op["responses"] extends { readonly default: infer Response }
    ? BodyOf<Response>
    : undefined
  : { [Key in SuccessKey<Op["responses"]>]: BodyOf<Op["responses"][Key]> }[SuccessKey<Op["responses"]>];

interface Received {
  readonly response: Response;
  /** `X-Request-Id` of the answer. */
  readonly requestId: string | undefined;
}

type Success<Op extends OperationShape> = [SuccessKey<Op["responses"]>] extends [never]
  ? Received & { readonly ok: true; readonly status: StatusFrom<2>; readonly data: CallData<Op> }
  : {
      [Key in SuccessKey<Op["responses"]>]: Received & {
        readonly ok: true;
        readonly status: StatusOf<Key, keyof Op["responses"]>;
        readonly data: BodyOf<Op["responses"][Key]>;
      };
    }[SuccessKey<Op["responses"]>];

type Failure<Op extends OperationShape> = {
  [Key in keyof Op["responses"]]: IsSuccess<Key> extends true
    ? never
    : Received & {
        readonly ok: false;
        readonly status: StatusOf<Key, keyof Op["responses"]>;
        readonly error: BodyOf<Op["responses"][Key]>;
      };
}[keyof Op["responses"]];

/** The answer of a call that does not throw for it; `ok` and `status` tell the type of `data` or `error`. */
export type CallResult<Op extends OperationShape> = Success<Op> | Failure<Op>;

/** The statuses of the errors that the document declares for an operation. */
export type ErrorStatus<Op extends OperationShape> = Failure<Op>["status"];

/** The body of an error with this status. */
export type ErrorBody<Op extends OperationShape, Status> = {
  [Key in keyof Op["responses"]]: Status extends StatusOf<Key, keyof Op["responses"]>
    ? BodyOf<Op["responses"][Key]>
    : never;
}[keyof Op["responses"]];

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
