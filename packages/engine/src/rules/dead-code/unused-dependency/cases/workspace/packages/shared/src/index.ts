import { sortTable } from "@corner/sort-table";

export const sorted = (): unknown => sortTable();
