// A bar of relations with their counts, and the legend that explains the colours.
import { h } from './dom.js';
import { code } from './data.js';
import { t } from './i18n.js';

/** The order in which relations are drawn. */
export const ORDER = ['copied', 'sharpened', 'extended', 'softened', 'adapted', 'new', 'notTakenUp', 'illegible', 'notLoaded'];

const sorted = iris => [...iris].sort((a, b) => ORDER.indexOf(code(a)) - ORDER.indexOf(code(b)));

/** A bar: a map from relation IRI to count. */
export const bar = (counts, label) => {
  const present = sorted(counts.keys()).filter(r => counts.get(r) > 0);
  return h('span', { class: 'bar' },
    present.length === 0 && h('span', { class: 'none' }, h('span', { 'aria-hidden': 'true' }, '–'), h('span', { class: 'sr' }, t('nothing'))),
    present.map(r => h('span', { class: `part rel-${code(r)}`, vars: { share: counts.get(r) }, title: `${label(r)} ${counts.get(r)}` },
      h('span', { class: 'sr' }, label(r), ' '), String(counts.get(r)), h('span', { class: 'sr' }, '. '))));
};

/** What colours mean: for each the class that paints it, and its words. */
export const key = colours => h('ul', { class: 'legend', 'aria-label': t('legend') },
  colours.map(([paint, words]) => h('li', {}, h('span', { class: `swatch ${paint}`, 'aria-hidden': 'true' }), words)));

/** What the colours of relations mean. */
export const legend = (relations, label) => key(sorted(relations).map(r => [`rel-${code(r)}`, label(r)]));
