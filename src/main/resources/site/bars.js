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

/** What the colours mean. */
export const legend = (relations, label) => h('ul', { class: 'legend', 'aria-label': t('legend') },
  sorted(relations).map(r => h('li', {}, h('span', { class: `swatch rel-${code(r)}`, 'aria-hidden': 'true' }), label(r))));
