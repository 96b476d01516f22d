// Bars of parts, drawn as links: each part leads to what it counts, by mouse and by keyboard.
import { h } from './dom.js';
import { number } from './i18n.js';
import { key } from './bars.js';

const TONES = 7;
const tone = i => `tone-${i % TONES}`;

/** Groups as bars of equal scale; `count` tells the size of a part, `link` its address. */
export const stack = (groups, kinds, count, link) => {
  const total = group => kinds.reduce((sum, kind) => sum + count(group, kind), 0);
  const longest = Math.max(...groups.map(total));
  const part = group => (kind, i) => {
    const value = count(group, kind);
    return value > 0 && h('a', { class: `part ${tone(i)}`, href: link(group, kind), vars: { share: value }, title: `${kind.label} ${number(value)}` },
      h('span', { class: 'sr' }, group.label, ' ', kind.label, ' '), h('span', { class: `size of-${Math.min(String(value).length, 4)}` }, number(value)));
  };
  const line = group => h('li', {},
    h('a', { class: 'of', href: link(group) }, group.label),
    h('span', { class: 'length' }, h('span', { class: 'parts', vars: { length: total(group) / longest } }, kinds.map(part(group))),
      h('span', { class: 'total' }, number(total(group)))));
  return h('div', { class: 'stack' },
    key(kinds.map((kind, i) => [tone(i), kind.label])),
    h('ul', { class: 'lines' }, groups.map(line)));
};
