// The text of a version with marks where measures, actors, criteria and gaps stand.
import { h } from './dom.js';
import { t } from './i18n.js';

/** What covers each stretch of the text; positions are code points, the end exclusive. */
const stretches = (length, marks) => {
  const edges = new Set([0, length]);
  marks.forEach(m => edges.add(m.start).add(m.end));
  const sorted = [...edges].filter(e => e >= 0 && e <= length).sort((a, b) => a - b);
  const opening = new Map();
  marks.forEach(m => (opening.has(m.start) ? opening.get(m.start).push(m) : opening.set(m.start, [m])));
  let open = [];
  return sorted.slice(0, -1).map((start, i) => {
    open = [...open.filter(m => m.end > start), ...(opening.get(start) ?? []).filter(m => m.end > start)];
    return { start, end: sorted[i + 1], marks: open };
  });
};

const collect = (version, evidence, gaps) => {
  const numbered = row => ({ ...row, start: Number(row.start), end: Number(row.end) });
  const own = row => row.version === version.version;
  const found = evidence.filter(own).map(numbered);
  const lost = gaps.filter(own).filter(g => g.start !== undefined).map(g => ({ ...numbered(g), kind: 'gap', what: g }));
  return { marks: [...found, ...lost.filter(g => g.end > g.start)], points: lost.filter(g => g.end <= g.start) };
};

const flag = (gap, label) => h('span', { class: 'gap-point', 'data-gap': gap.what.gap, role: 'note', title: gap.what.note },
  label(gap.what.kind), gap.what.hides ? ' ' + t('gap.hides', { what: gap.what.hides }) : '');

/** The sheet; choosing a measure calls `choose` with its IRI. */
export const paper = ({ version, evidence, gaps, known, label, choose, plainly }) => {
  const root = h('article', { class: 'paper', lang: 'zh-CN' });
  if (!version) {
    root.append(t('nothing'));
    return root;
  }
  const characters = [...version.plain];
  const { marks, points } = plainly ? { marks: [], points: [] } : collect(version, evidence, gaps);
  let paragraph = h('p', { 'data-start': '0' });
  const seen = new Set();
  const put = (text, piece) => {
    const lines = text.split('\n');
    lines.forEach((line, i) => {
      if (i > 0) {
        paragraph.childNodes.length > 0 && root.append(paragraph);
        paragraph = h('p');
      }
      line && paragraph.append(piece(line));
    });
  };
  for (const s of stretches(characters.length, marks)) {
    points.filter(p => p.start === s.start).forEach(p => paragraph.append(flag(p, label)));
    s.marks.filter(m => m.kind === 'gap' && m.start === s.start).forEach(g => paragraph.append(flag(g, label)));
    put(characters.slice(s.start, s.end).join(''), line => mark(line, s, { known, choose, seen }));
  }
  points.filter(p => p.start >= characters.length).forEach(p => paragraph.append(flag(p, label)));
  root.append(paragraph);
  return root;
};

const mark = (text, { marks }, { known, choose, seen }) => {
  if (marks.length === 0) {
    return document.createTextNode(text);
  }
  const measure = marks.filter(m => m.kind === 'measure').sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
  const classes = [...new Set(marks.map(m => `in-${m.kind}`))].join(' ');
  const attributes = { class: classes };
  const gap = marks.find(m => m.kind === 'gap');
  if (gap) {
    attributes['data-lost'] = gap.what.gap;
  }
  if (measure && known.has(measure.measure)) {
    const iri = measure.measure;
    attributes['data-measure'] = iri;
    const pick = event => choose(iri, event.currentTarget);
    attributes.onclick = pick;
    attributes.onmouseenter = () => choose(iri);
    if (!seen.has(iri)) {
      seen.add(iri);
      Object.assign(attributes, { tabindex: '0', role: 'button', 'aria-label': t('key.measure') + ': ' + known.get(iri).quote,
        onfocus: () => choose(iri), onkeydown: event => press(event, pick) });
    }
  }
  return h('span', attributes, text);
};

/** What Enter and the space bar do to a button. */
const press = (event, act) => {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    act(event);
  }
};

/** The raw text with what clean-up left out struck out; positions are UTF-16 units. */
export const original = version => {
  const root = h('article', { class: 'paper', lang: 'zh-CN' });
  const text = version?.raw ?? '';
  const removals = (version?.removals ?? '').split('\n').filter(Boolean).map(line => {
    const [start, end, ...pass] = line.split(' ');
    return { start: Number(start), end: Number(end), pass: pass.join(' ') };
  }).sort((a, b) => a.start - b.start);
  const paragraph = h('p');
  let at = 0;
  for (const r of removals) {
    paragraph.append(text.slice(at, r.start), h('span', { class: 'removed', title: r.pass }, text.slice(r.start, r.end)));
    at = r.end;
  }
  paragraph.append(text.slice(at));
  root.append(paragraph);
  return root;
};
