// expect: god-class
export class Office {
  private state0 = 0;
  private state1 = 0;
  private state2 = 0;
  load0(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load1(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load2(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load3(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load4(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load5(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load6(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load7(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load8(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load9(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  send0(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send1(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send2(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send3(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send4(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send5(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send6(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send7(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send8(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send9(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  print0(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print1(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print2(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print3(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print4(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print5(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print6(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print7(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print8(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print9(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
}

// ok: god-class
export class Counter {
  private state0 = 0;
  load0(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load1(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load2(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load3(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load4(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load5(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load6(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load7(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load8(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load9(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load10(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load11(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load12(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load13(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load14(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load15(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load16(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load17(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load18(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load19(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load20(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load21(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load22(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load23(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load24(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load25(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load26(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load27(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load28(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load29(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
}

// ok: god-class
export class OfficeBuilder {
  private state0 = 0;
  private state1 = 0;
  private state2 = 0;
  load0(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load1(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load2(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load3(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load4(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load5(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load6(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load7(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load8(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  load9(): number {
    this.state0 += 0;
    this.state0 += 1;
    this.state0 += 2;
    this.state0 += 3;
    this.state0 += 4;
    this.state0 += 5;
    this.state0 += 6;
    this.state0 += 7;
    this.state0 += 8;
    this.state0 += 9;
    this.state0 += 10;
    this.state0 += 11;
    return this.state0;
  }
  send0(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send1(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send2(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send3(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send4(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send5(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send6(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send7(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send8(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  send9(): number {
    this.state1 += 0;
    this.state1 += 1;
    this.state1 += 2;
    this.state1 += 3;
    this.state1 += 4;
    this.state1 += 5;
    this.state1 += 6;
    this.state1 += 7;
    this.state1 += 8;
    this.state1 += 9;
    this.state1 += 10;
    this.state1 += 11;
    return this.state1;
  }
  print0(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print1(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print2(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print3(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print4(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print5(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print6(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print7(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print8(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
  print9(): number {
    this.state2 += 0;
    this.state2 += 1;
    this.state2 += 2;
    this.state2 += 3;
    this.state2 += 4;
    this.state2 += 5;
    this.state2 += 6;
    this.state2 += 7;
    this.state2 += 8;
    this.state2 += 9;
    this.state2 += 10;
    this.state2 += 11;
    return this.state2;
  }
}
