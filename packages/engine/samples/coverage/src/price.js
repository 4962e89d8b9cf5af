"use strict";

function discount(order) {
  if (order.total > 100 && order.member) return 0.1;
  return order.total > 500 ? 0.05 : 0;
}

function freight(order) {
  if (order.country === "DE") return 5;
  const zones = { FR: 8, PL: 7 };
  return zones[order.country] ?? 20;
}

const total = (order) => order.total * (1 - discount(order));

module.exports = { discount, freight, total };
