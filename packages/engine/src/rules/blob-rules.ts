import type { BlobRule } from "./blob-rule.ts";
import { codeInjection } from "./security/code-injection/code-injection.ts";
import { commandInjection } from "./security/command-injection/command-injection.ts";
import { crossSiteScripting } from "./security/cross-site-scripting/cross-site-scripting.ts";
import { openRedirect } from "./security/open-redirect/open-redirect.ts";
import { pathTraversal } from "./security/path-traversal/path-traversal.ts";
import { serverSideRequestForgery } from "./security/server-side-request-forgery/server-side-request-forgery.ts";
import { sqlInjection } from "./security/sql-injection/sql-injection.ts";
import { unsafeDeserialization } from "./security/unsafe-deserialization/unsafe-deserialization.ts";
import { weakHash } from "./security/weak-hash/weak-hash.ts";
import { weakCipher } from "./security/weak-cipher/weak-cipher.ts";
import { insecureRandom } from "./security/insecure-random/insecure-random.ts";
import { unverifiedCertificate } from "./security/unverified-certificate/unverified-certificate.ts";
import { asyncVoid } from "./runtime-risks/async-void/async-void.ts";
import { broadRescue } from "./runtime-risks/broad-rescue/broad-rescue.ts";
import { deferInLoop } from "./runtime-risks/defer-in-loop/defer-in-loop.ts";
import { floatingPromise } from "./runtime-risks/floating-promise/floating-promise.ts";
import { lostStackTrace } from "./runtime-risks/lost-stack-trace/lost-stack-trace.ts";
import { needlessUnwrap } from "./runtime-risks/needless-unwrap/needless-unwrap.ts";
import { stringIdentity } from "./runtime-risks/string-identity/string-identity.ts";
import { swallowedError } from "./runtime-risks/swallowed-error/swallowed-error.ts";
import { hardcodedCredential } from "./compliance/hardcoded-credential/hardcoded-credential.ts";

/** Every rule over single blobs, in the order of categories, then by id. */
export const blobRules: readonly BlobRule[] = [
  codeInjection,
  commandInjection,
  crossSiteScripting,
  openRedirect,
  pathTraversal,
  serverSideRequestForgery,
  sqlInjection,
  unsafeDeserialization,
  weakHash,
  weakCipher,
  insecureRandom,
  unverifiedCertificate,
  asyncVoid,
  broadRescue,
  deferInLoop,
  floatingPromise,
  lostStackTrace,
  needlessUnwrap,
  stringIdentity,
  swallowedError,
  hardcodedCredential,
];
