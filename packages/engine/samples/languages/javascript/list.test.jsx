#!/usr/bin/env node
import React, { useState } from "react";
import { List } from "./list";

jest.mock("./api");

function Row({ item, onPick }) {
  const [open, setOpen] = useState(false);
  return (
    <li onClick={() => setOpen(!open)}>
      {open && item.detail ? <Detail of={item} /> : <span>{item.name || "none"}</span>}
    </li>
  );
}

export default function Table(props) {
  var rows = [];
  for (var key in props.rows) {
    if (props.rows.hasOwnProperty(key)) {
      rows.push(<Row key={key} item={props.rows[key]} />);
    }
  }
  do {
    rows.pop();
  } while (rows.length > 10);
  return rows;
}

module.exports.load = function (url) {
  return fetch(url)
    .then((answer) => (answer.ok ? answer.json() : null))
    .catch(function () {
      return null;
    });
};

class Stack {
  items = [];
  push = (item) => {
    this.items.push(item);
  };
  static of(...items) {
    return new Stack(items);
  }
}

describe("List", () => {
  it("renders", async () => {
    const page = await import("./page");
    expect(page.title).toBe("x");
    expect(List).toBeDefined();
  });

  it.skip("is slow", () => {});
});
