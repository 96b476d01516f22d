// The matrix as a picture: SVG text, and PNG made of it.
import { svg, save } from './dom.js';
import { ORDER } from './bars.js';
import { code, place } from './data.js';
import { t } from './i18n.js';

const LEFT = 280;
const WIDE = 190;
const HIGH = 34;
const TOP = 90;
const LIGHT = new Set(['extended', 'softened', 'notTakenUp', 'illegible', 'notLoaded']);

const colour = relation => getComputedStyle(document.documentElement).getPropertyValue('--' + relation).trim() || '#fff';
const ink = () => getComputedStyle(document.documentElement).getPropertyValue('--ink').trim();
const cut = (text, length) => ([...text].length > length ? [...text].slice(0, length - 1).join('') + '…' : text);

const words = (x, y, text, more = {}) => svg('text', { x, y, fill: ink(), 'font-size': 13, 'font-family': 'Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif', ...more }, text);

const part = (x, y, width, relation, count) => [
  svg('rect', { x, y, width: Math.max(0, width - 1), height: HIGH - 8, fill: relation === 'illegible' ? 'url(#hatch)' : colour(relation), stroke: LIGHT.has(relation) ? '#8b929b' : 'none' }),
  words(x + width / 2, y + 18, String(count), { 'text-anchor': 'middle', fill: LIGHT.has(relation) ? '#1b232e' : '#ffffff' })];

const cell = (x, y, counts) => {
  const list = [...counts].sort((a, b) => ORDER.indexOf(code(a[0])) - ORDER.indexOf(code(b[0])));
  const sum = list.reduce((n, [, count]) => n + count, 0);
  let at = x;
  return list.flatMap(([relation, count]) => {
    const width = (WIDE - 10) * count / sum;
    const drawn = part(at, y, width, code(relation), count);
    at += width;
    return drawn;
  });
};

/** The text of an SVG file. */
export const picture = ({ lines, columns: others, at, label, against, relations }) => {
  const width = LEFT + WIDE * others.length + 20;
  const height = TOP + HIGH * lines.length + 60;
  const used = [...relations].sort((a, b) => ORDER.indexOf(code(a)) - ORDER.indexOf(code(b)));
  const root = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    svg('defs', {}, svg('pattern', { id: 'hatch', width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('rect', { width: 7, height: 7, fill: '#ffffff' }), svg('rect', { width: 2, height: 7, fill: '#c9cbd0' }))),
    svg('rect', { width, height, fill: '#ffffff' }),
    words(10, 28, t('compare.title', { place: place(against) }), { 'font-size': 17, 'font-weight': 700 }),
    used.flatMap((r, i) => [svg('rect', { x: 10 + i * 105, y: 42, width: 12, height: 12, fill: code(r) === 'illegible' ? 'url(#hatch)' : colour(code(r)), stroke: '#8b929b' }),
      words(27 + i * 105, 53, label(r))]),
    others.map((d, i) => words(LEFT + WIDE * i, TOP - 10, cut(place(d), 13), { 'font-weight': 700 })),
    lines.flatMap((l, row) => [words(10, TOP + HIGH * row + 20, cut(l.label, 20)),
      ...others.flatMap((d, i) => cell(LEFT + WIDE * i, TOP + HIGH * row + 2, at(l.key, d.iri)))]),
    words(10, height - 16, t('compare.counting'), { 'font-size': 11 }));
  return new XMLSerializer().serializeToString(root);
};

/** The widest picture that every browser can draw, in pixels. */
const WIDEST = 16000;

/** Saves an SVG text as PNG, twice its size if that can be drawn. */
export const png = (text, name) => {
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    const scale = Math.min(2, WIDEST / image.width, WIDEST / image.height);
    canvas.width = Math.floor(image.width * scale);
    canvas.height = Math.floor(image.height * scale);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => save(name, 'image/png', blob));
  };
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
};
