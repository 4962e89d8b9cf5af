// expect: god-class
export class Office {
  private state0 = 0;
  private state1 = 0;
  private state2 = 0;
  action0_0(): number {
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
  action0_1(): number {
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
  action0_2(): number {
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
  action0_3(): number {
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
  action0_4(): number {
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
  action0_5(): number {
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
  action0_6(): number {
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
  action0_7(): number {
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
  action0_8(): number {
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
  action0_9(): number {
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
  action1_0(): number {
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
  action1_1(): number {
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
  action1_2(): number {
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
  action1_3(): number {
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
  action1_4(): number {
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
  action1_5(): number {
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
  action1_6(): number {
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
  action1_7(): number {
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
  action1_8(): number {
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
  action1_9(): number {
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
  action2_0(): number {
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
  action2_1(): number {
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
  action2_2(): number {
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
  action2_3(): number {
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
  action2_4(): number {
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
  action2_5(): number {
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
  action2_6(): number {
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
  action2_7(): number {
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
  action2_8(): number {
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
  action2_9(): number {
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
  action0_0(): number {
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
  action0_1(): number {
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
  action0_2(): number {
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
  action0_3(): number {
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
  action0_4(): number {
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
  action0_5(): number {
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
  action0_6(): number {
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
  action0_7(): number {
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
  action0_8(): number {
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
  action0_9(): number {
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
  action0_10(): number {
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
  action0_11(): number {
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
  action0_12(): number {
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
  action0_13(): number {
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
  action0_14(): number {
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
  action0_15(): number {
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
  action0_16(): number {
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
  action0_17(): number {
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
  action0_18(): number {
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
  action0_19(): number {
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
  action0_20(): number {
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
  action0_21(): number {
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
  action0_22(): number {
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
  action0_23(): number {
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
  action0_24(): number {
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
  action0_25(): number {
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
  action0_26(): number {
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
  action0_27(): number {
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
  action0_28(): number {
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
  action0_29(): number {
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
  action0_0(): number {
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
  action0_1(): number {
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
  action0_2(): number {
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
  action0_3(): number {
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
  action0_4(): number {
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
  action0_5(): number {
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
  action0_6(): number {
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
  action0_7(): number {
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
  action0_8(): number {
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
  action0_9(): number {
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
  action1_0(): number {
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
  action1_1(): number {
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
  action1_2(): number {
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
  action1_3(): number {
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
  action1_4(): number {
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
  action1_5(): number {
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
  action1_6(): number {
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
  action1_7(): number {
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
  action1_8(): number {
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
  action1_9(): number {
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
  action2_0(): number {
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
  action2_1(): number {
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
  action2_2(): number {
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
  action2_3(): number {
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
  action2_4(): number {
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
  action2_5(): number {
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
  action2_6(): number {
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
  action2_7(): number {
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
  action2_8(): number {
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
  action2_9(): number {
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
