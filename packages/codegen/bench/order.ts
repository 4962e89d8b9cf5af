import { z } from "@hono/zod-openapi";

const Item = z.looseObject({
  sku: z.string().min(1).max(40),
  quantity: z.int().min(1).max(1000),
  price: z.number().min(0),
  note: z.string().max(200).optional(),
});

/** The schema of `order.yaml` as it is written by hand. */
export const Order = z.looseObject({
  customer: z.string().min(1).max(100),
  email: z.email(),
  currency: z.enum(["EUR", "USD", "GBP"]),
  items: z.array(Item).min(1).max(50),
  address: z.looseObject({ street: z.string(), city: z.string(), zip: z.string().regex(/^\d{5}$/) }),
  gift: z.boolean().optional(),
});

/** The same as JSON Schema, for ajv. */
export const orderSchema = {
  type: "object",
  required: ["customer", "email", "currency", "items", "address"],
  properties: {
    customer: { type: "string", minLength: 1, maxLength: 100 },
    email: { type: "string", format: "email" },
    currency: { enum: ["EUR", "USD", "GBP"] },
    items: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        type: "object",
        required: ["sku", "quantity", "price"],
        properties: {
          sku: { type: "string", minLength: 1, maxLength: 40 },
          quantity: { type: "integer", minimum: 1, maximum: 1000 },
          price: { type: "number", minimum: 0 },
          note: { type: "string", maxLength: 200 },
        },
      },
    },
    address: {
      type: "object",
      required: ["street", "city", "zip"],
      properties: {
        street: { type: "string" },
        city: { type: "string" },
        zip: { type: "string", pattern: "^\\d{5}$" },
      },
    },
    gift: { type: "boolean" },
  },
};

/** A valid order of ten items. */
export const order = {
  customer: "Ann Example",
  email: "ann@example.com",
  currency: "EUR",
  items: Array.from({ length: 10 }, (_, index) => ({ sku: `sku-${index}`, quantity: 1 + index, price: 9.5 })),
  address: { street: "Main 1", city: "Town", zip: "12345" },
};
