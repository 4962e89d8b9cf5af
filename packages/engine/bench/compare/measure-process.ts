import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Measured {
  /** Seconds. */
  wall: number;
  /** Seconds of user and system time, of the process and all that it started and waited for. */
  cpu: number;
  /** Highest sum of resident sets of the process tree, in bytes, sampled every 20 ms; shared pages count in each. */
  memory: number;
  status: number | null;
  stdout: string;
  stderr: string;
}

const ticksPerSecond = 100;
const pageSize = 4096;

/** Runs a program to its end and measures it and all its descendants. Linux only: it reads /proc. */
export async function measureProcess(
  command: readonly [string, ...string[]],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Measured> {
  const [program, ...args] = command;
  const before = ticksOfChildren();
  const started = performance.now();
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let memory = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, residentBelow(child.pid));
  }, 20);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(timer);
  return {
    wall: (performance.now() - started) / 1000,
    cpu: (ticksOfChildren() - before) / ticksPerSecond,
    memory,
    status,
    stdout: Buffer.concat(out).toString(),
    stderr: Buffer.concat(err).toString(),
  };
}

function fieldsOf(pid: number | "self"): string[] {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function ticksOfChildren(): number {
  const fields = fieldsOf("self");
  return Number(fields[13]) + Number(fields[14]);
}

function residentBelow(root: number): number {
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = fieldsOf(Number(name));
      parents.set(Number(name), Number(fields[1]));
      resident.set(Number(name), Number(fields[21]) * pageSize);
    } catch {
      // It ended between the listing and the reading.
    }
  }
  let sum = 0;
  for (const [pid, size] of resident) {
    let at: number | undefined = pid;
    while (at !== undefined && at !== root && at !== 0) at = parents.get(at);
    if (at === root) sum += size;
  }
  return sum;
}
