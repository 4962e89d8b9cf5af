export class OrderView {} // ok: file-naming
