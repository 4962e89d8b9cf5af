// Generated from openapi/ by pnpm generate. Do not edit.
/** What `createRoute` of @hono/zod-openapi makes of a route: the route and its path as Hono writes it. */
export type Route<Definition extends { readonly path: string }> = Definition & {
  getRoutingPath(): RoutingPath<Definition["path"]>;
};

type RoutingPath<Path extends string> = Path extends `${infer Before}/{${infer Name}}${infer After}`
  ? `${Before}/:${Name}${RoutingPath<After>}`
  : Path;
