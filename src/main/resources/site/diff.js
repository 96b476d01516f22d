// Differences of two texts, character by character (Myers 1986), islands of one character joined.

const keptAlike = (a, b) => {
  const n = a.length;
  const m = b.length;
  const most = n + m;
  let reach = new Map([[1, 0]]);
  const trace = [];
  for (let d = 0; d <= most; d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? reach.get(k + 1) : reach.get(k - 1) + 1;
      let y = x - k;
      while (x < n && y < m && a[x] === b[y]) {
        x++;
        y++;
      }
      reach.set(k, x);
      if (x >= n && y >= m) {
        return back(trace, n, m);
      }
    }
  }
  return [];
};

/** The steps of the shortest way: 'same', 'old' (left out) or 'new' (put in). */
const back = (trace, n, m) => {
  const steps = [];
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d];
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const before = down ? k + 1 : k - 1;
    const fromX = reach.get(before) ?? 0;
    const fromY = fromX - before;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      steps.push('same');
      x--;
      y--;
    }
    if (d > 0) {
      steps.push(down ? 'new' : 'old');
      x = fromX;
      y = fromY;
    }
  }
  return steps.reverse();
};

/** Runs of characters: {kind: 'same' | 'old' | 'new', text}. */
export const difference = (before, after) => {
  const a = [...before];
  const b = [...after];
  const runs = [];
  let x = 0;
  let y = 0;
  for (const kind of keptAlike(a, b)) {
    const character = kind === 'new' ? b[y] : a[x];
    x += kind === 'new' ? 0 : 1;
    y += kind === 'old' ? 0 : 1;
    const last = runs[runs.length - 1];
    last?.kind === kind ? last.text += character : runs.push({ kind, text: character });
  }
  return joined(runs);
};

/** A lone character that is alike between two changes is read as changed. */
const joined = runs => {
  const spread = runs.flatMap((run, i) => {
    const lone = run.kind === 'same' && [...run.text].length === 1 && i > 0 && i < runs.length - 1;
    return lone ? [{ kind: 'old', text: run.text }, { kind: 'new', text: run.text }] : [run];
  });
  const result = [];
  let old = '';
  let fresh = '';
  const flush = () => {
    old && result.push({ kind: 'old', text: old });
    fresh && result.push({ kind: 'new', text: fresh });
    old = fresh = '';
  };
  for (const run of spread) {
    if (run.kind === 'same') {
      flush();
      result.push(run);
    } else if (run.kind === 'old') {
      old += run.text;
    } else {
      fresh += run.text;
    }
  }
  flush();
  return result;
};
