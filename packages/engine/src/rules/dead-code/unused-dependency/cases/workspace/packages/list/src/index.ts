import { filterTable } from "@corner/filter-table";

export const list = (): unknown => filterTable();
