import { expect, test } from "vitest";

import { handlers } from "./handlers.ts";
import { contract } from "./testing/contract.ts";
import { ContractChecker } from "./testing/contract-checker.ts";

const checker = new ContractChecker(contract);
const withBody = Object.keys(handlers).filter((id) => checker.successOf(id)?.response.content !== undefined);

test.each(withBody)(
  "the contract shows a recorded answer of %s, and it is one that the contract allows",
  (operationId) => {
    const success = checker.successOf(operationId);
    const example = checker.resolve(success?.response.content?.["application/json"]?.examples?.["recorded"]);
    const headers = new Headers({ "content-type": "application/json", location: "/" });
    const text = JSON.stringify(example?.value);
    expect(checker.faults(operationId, { status: Number(success?.status), headers, text })).toEqual([]);
  },
);
