/** Where one knot lies: `row` is the place of its field among the fields, `column` how far along the thread it is. */
export type KnotPlace = { goal: string; row: number; column: number }
/** A goal that stands in several fields: its knots from the first field to the last. Straight where one column has all. */
export type Tie = { goal: string; knots: KnotPlace[] }
export type Cloth = { columns: number; threads: KnotPlace[][]; ties: Tie[] }

/** A goal as it is tied together: at one column, in all the rows that agree on it. */
type Node = { goal: string; rows: number[] }

/**
 * Lays out the plan's picture. `fields`: of each field its goals, in the field's own order. Every thread keeps that order;
 * a goal of several fields lies in one column, and no other field's knot lies under its tie. Only where fields order the
 * goals that they share contrarily can a goal not lie in one column: its tie is then slanted.
 */
export function layOut(fields: readonly (readonly string[])[]): Cloth {
  const { nodes, strands } = tieTogether(fields)
  const columnOf = placeAll(nodes, strands)
  const threads = strands.map((strand, row) =>
    strand.map((node) => ({ goal: nodes[node]!.goal, row, column: columnOf[node]! })),
  )
  const knotsOf = Map.groupBy(threads.flat(), (knot) => knot.goal)
  const ties = [...knotsOf].filter(([, knots]) => knots.length > 1).map(([goal, knots]) => ({ goal, knots }))
  return { columns: Math.max(0, ...columnOf.map((column) => column + 1)), threads, ties }
}

/** One node for each goal, and further ones where a field would else have to run backwards. */
function tieTogether(fields: readonly (readonly string[])[]): { nodes: Node[]; strands: number[][] } {
  const nodes: Node[] = []
  const after: Set<number>[] = []
  const firstOf = new Map<string, number>()
  const strands = fields.map((goals, row) => {
    const known = goals.map((goal) => firstOf.get(goal)).filter((node) => node !== undefined)
    const agreed = withoutContradiction(known, after)
    const strand = goals.map((goal) => {
      const shared = firstOf.get(goal)
      if (shared !== undefined && agreed.has(shared)) {
        nodes[shared]!.rows.push(row)
        return shared
      }
      const node = nodes.push({ goal, rows: [row] }) - 1
      after.push(new Set())
      if (shared === undefined) firstOf.set(goal, node)
      return node
    })
    for (const [i, node] of strand.entries()) if (i > 0) after[strand[i - 1]!]!.add(node)
    return strand
  })
  return { nodes, strands }
}

/**
 * Those of a field's shared goals whose order agrees with what is tied already. While two contradict each other, the one
 * that contradicts most others is let go, of equals the later one.
 */
function withoutContradiction(inOrder: readonly number[], after: readonly ReadonlySet<number>[]): Set<number> {
  const agreed = new Set(inOrder)
  const contradicts = new Map(inOrder.map((node) => [node, new Set<number>()]))
  for (const [place, later] of inOrder.entries()) {
    const reached = reachedFrom(later, after)
    for (const earlier of inOrder.slice(0, place)) {
      if (!reached.has(earlier)) continue
      contradicts.get(earlier)!.add(later)
      contradicts.get(later)!.add(earlier)
    }
  }
  for (;;) {
    const most = [...agreed].reduce(
      (a, b) => (contradicts.get(b)!.size >= contradicts.get(a)!.size ? b : a),
      inOrder[0]!,
    )
    const others = contradicts.get(most)
    if (others === undefined || others.size === 0) return agreed
    agreed.delete(most)
    for (const other of others) contradicts.get(other)!.delete(most)
    others.clear()
  }
}

function reachedFrom(start: number, after: readonly ReadonlySet<number>[]): Set<number> {
  const reached = new Set<number>()
  const queue = [start]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const next of after[node]!) {
      if (reached.has(next)) continue
      reached.add(next)
      queue.push(next)
    }
  }
  return reached
}

/**
 * Fills column after column with knots whose forerunners all lie in earlier ones: those first behind which most is still
 * to come, so that few columns are needed, and only where no tie would run over them.
 */
function placeAll(nodes: readonly Node[], strands: readonly (readonly number[])[]): number[] {
  const columnOf: number[] = []
  const tails = longestTails(nodes, strands)
  const front = strands.map(() => 0)
  const span = (node: number) => nodes[node]!.rows.at(-1)! - nodes[node]!.rows[0]!
  for (let column = 0, left = nodes.length; left > 0; column++) {
    const ready = [...new Set(strands.flatMap((strand, row) => strand[front[row]!] ?? []))]
      .filter((node) => nodes[node]!.rows.every((row) => strands[row]![front[row]!] === node))
      .sort((a, b) => tails[b]! - tails[a]! || span(b) - span(a) || nodes[a]!.rows[0]! - nodes[b]!.rows[0]!)
    const chosen: number[] = []
    for (const node of ready) if (!chosen.some((other) => overlap(nodes[node]!, nodes[other]!))) chosen.push(node)
    for (const node of chosen) {
      columnOf[node] = column
      for (const row of nodes[node]!.rows) front[row]!++
    }
    left -= chosen.length
  }
  return columnOf
}

function overlap(a: Node, b: Node): boolean {
  return a.rows[0]! <= b.rows.at(-1)! && b.rows[0]! <= a.rows.at(-1)!
}

/** For each node the most that can follow it, one after another. Walks the threads from their ends. */
function longestTails(nodes: readonly Node[], strands: readonly (readonly number[])[]): number[] {
  const tails = nodes.map(() => 0)
  const back = strands.map((strand) => strand.length - 1)
  const free = [...new Set(strands.flatMap((strand) => strand.at(-1) ?? []))].filter(isFree)
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    for (const row of nodes[node]!.rows) {
      const before = strands[row]![--back[row]!]
      if (before === undefined) continue
      tails[before] = Math.max(tails[before]!, tails[node]! + 1)
      if (isFree(before)) free.push(before)
    }
  }
  return tails

  /** Whether it is the last one left in all of its rows. */
  function isFree(node: number): boolean {
    return nodes[node]!.rows.every((row) => strands[row]![back[row]!] === node)
  }
}
