// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
/**
 * What `createRoute` of @hono/zod-openapi makes of a route: the route and its path as Hono writes it. A response is a
 * schema of JSON, schemas by content type, or null where it has no body.
 */
export type Route<Method extends string, Path extends string, Request, Responses> = {
  method: Method;
  path: Path;
  request: Request;
  responses: { [Status in keyof Responses]: Response<Responses[Status]> };
  getRoutingPath(): RoutingPath<Path>;
};

/** The body of a request, described as a response is. */
export type Body<Required extends boolean, Schemas> = { required: Required; content: Content<Schemas> };

type Response<Schemas> = Schemas extends null
  ? { description: string }
  : { description: string; content: Content<Schemas> };

type Content<Schemas> = Schemas extends { readonly _zod: object }
  ? { "application/json": { schema: Schemas } }
  : { [Type in keyof Schemas]: { schema: Schemas[Type] } };

type RoutingPath<Path extends string> = Path extends `${infer Before}/{${infer Name}}${infer After}`
  ? `${Before}/:${Name}${RoutingPath<After>}`
  : Path;
