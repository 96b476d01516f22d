// The structure of a document beside its text; a choice scrolls to the place.
import { h } from './dom.js';
import { t } from './i18n.js';

const SKIPPED = new Set(['sentence']);

const bare = text => text.replace(/\s/g, '');

/** A tree of the provisions; `sheet` is the text they lead into. */
export const outline = (units, sheet) => {
  const children = new Map();
  for (const unit of units.values()) {
    const above = units.has(unit.parent) ? unit.parent : '';
    children.has(above) ? children.get(above).push(unit) : children.set(above, [unit]);
  }
  const go = unit => {
    const wanted = bare(unit.heading || unit.first || unit.label);
    const place = [...sheet.querySelectorAll('p')].find(p => bare(p.textContent).includes(wanted));
    place?.scrollIntoView({ block: 'start', behavior: 'auto' });
    if (place) {
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    }
  };
  const level = above => {
    const list = (children.get(above) ?? []).filter(unit => !SKIPPED.has(unit.kind) && (unit.number || unit.heading));
    return list.length === 0 ? null : h('ol', {}, list.map(unit => h('li', {},
      h('button', { type: 'button', onclick: () => go(unit) }, [unit.number, unit.heading || (unit.number ? '' : unit.label)].filter(Boolean).join(' ')),
      level(unit.iri))));
  };
  return h('nav', { class: 'outline', 'aria-label': t('read.outline') }, h('h2', {}, t('read.outline')), level(''));
};
