import { z } from "zod";
import * as k from "../src/runtime/keywords.ts";
const mk=(o:any)=>{
const Item = z.looseObject({ sku: z.string().min(1).max(40), quantity: o.int(), price: z.number().min(0), note: z.string().max(200).optional() });
const Order = z.looseObject({ customer: z.string().min(1).max(100), email: o.email(), currency: z.enum(["EUR", "USD", "GBP"]), items: z.array(Item).min(1).max(50),
  address: z.looseObject({ street: z.string(), city: z.string(), zip: z.string().regex(o.re) }), gift: z.boolean().optional() });
return o.wrap(Order)};
const base={int:()=>z.int().min(1).max(1000),email:()=>z.email(),re:/^\d{5}$/,wrap:(x:any)=>x};
const V:any={base:mk(base),base2:mk(base),lazy:mk({...base,wrap:(x:any)=>z.lazy(()=>x)}),int:mk({...base,int:()=>z.number().min(1).max(1000).check(k.integer)}),
intfirst:mk({...base,int:()=>(z.number() as any).check(k.integer).min(1).max(1000)}),
email:mk({...base,email:()=>z.string().check(k.format("email"))}),re:mk({...base,re:/^\d{5}$/u})};
const order = { customer: "Ann Example", email: "ann@example.com", currency: "EUR",
  items: Array.from({ length: 10 }, (_, index) => ({ sku: `sku-${index}`, quantity: 1 + index, price: 9.5 })),
  address: { street: "Main 1", city: "Town", zip: "12345" } };
const cpu=()=>{const u=process.cpuUsage();return (u.user+u.system)/1e6};
const res:any={};
for(let r=0;r<21;r++)for(const n in V){const s=cpu();let c=0;while(cpu()-s<0.05){for(let b=0;b<200;b++,c++)if(!V[n].safeParse(order).success)throw 1}(res[n]??=[]).push(c/(cpu()-s));}
for(const n in V)console.log(n,res[n].sort((a:number,b:number)=>a-b)[10].toFixed(0));
