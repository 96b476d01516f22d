// A document as it stands, with what was read in it.
import { h, fill } from '../dom.js';
import { t } from '../i18n.js';
import { rows } from '../api.js';
import { address, note } from '../router.js';
import { addressed, loaded, labels, measures, place, provisions, short } from '../data.js';
import { heading, choice, without } from '../parts.js';
import { explanation } from '../explanation.js';
import { paper, original } from '../paper.js';
import { outline } from '../outline.js';

const MODES = ['marked', 'plain', 'both'];

/** Draws the view. */
export const show = async (root, parameters) => {
  const here = await loaded();
  const doc = await addressed(parameters.doc);
  if (!doc) {
    fill(root, without(t('read'), parameters.doc));
    return;
  }
  const [versions, evidence, gaps, units, known, label] = await Promise.all([rows('versions', { document: doc.iri }),
    rows('evidence', { document: doc.iri }), rows('gaps', { document: doc.iri }), provisions(doc.iri), measures(doc.iri), labels()]);
  const wantedGap = gaps.find(g => g.gap === parameters.gap);
  const marks = v => evidence.filter(e => e.version === v.version && (!parameters.m || e.measure === parameters.m)).length;
  const version = versions.find(v => v.version === (parameters.file ?? wantedGap?.version))
    ?? [...versions].sort((a, b) => marks(b) - marks(a))[0];
  const mode = MODES.includes(parameters.show) ? parameters.show : 'marked';
  const change = more => { location.hash = address('read', { ...parameters, doc: doc.iri, ...more }); };
  const found = (!parameters.m || known.has(parameters.m)) && (!parameters.gap || wantedGap);
  const side = h('aside', { class: 'explained', 'aria-label': t('read.explained'), 'aria-live': 'polite' }, h('p', { class: 'note' }, t(found ? 'read.explain' : 'read.nomeasure')));
  const choose = async (iri, element) => {
    root.querySelectorAll('.in-measure.on').forEach(e => e.classList.remove('on'));
    root.querySelectorAll(`[data-measure="${CSS.escape(iri)}"]`).forEach(e => e.classList.add('on'));
    const m = known.get(iri);
    side.dataset.measure = iri;
    const said = await explanation(m, label);
    if (side.dataset.measure === iri) {
      fill(side, h('p', { class: 'quote' }, m.quote), said,
        h('p', {}, h('a', { href: address('compare', { ref: doc.iri, rows: 'measure', row: iri }) }, t('compare.it'))));
    }
    element && note('read', { ...parameters, doc: doc.iri, m: iri, gap: '' });
  };
  const sheet = paper({ version, evidence, gaps, known, label, choose, plainly: mode !== 'marked' });
  fill(root,
    heading(doc.title, [place(doc), doc.number, doc.date].filter(Boolean).join(' · ')),
    h('form', { class: 'filters', onsubmit: event => event.preventDefault() },
      choice(t('document'), here.map(d => ({ value: d.iri, label: short(d) })), doc.iri, iri => { location.hash = address('read', { doc: iri, show: parameters.show }); }),
      versions.length > 1 && choice(t('read.version'), versions.map(v => ({ value: v.version, label: v.file })), version?.version, file => change({ file, m: '', gap: '' })),
      choice(t('read.show'), MODES.map(m => ({ value: m, label: t(`read.${m}`) })), mode, s => change({ show: s }))),
    mode === 'marked' && h('p', { class: 'key' }, ['measure', 'actor', 'criterion', 'gap'].map(kind => h('span', {}, h('span', { class: `in-${kind}` }, t(`key.${kind}`))))),
    mode === 'both'
      ? h('div', { class: 'both' }, h('section', {}, h('h2', {}, t('read.original')), original(version)), h('section', {}, h('h2', {}, t('read.cleaned')), sheet))
      : h('div', { class: 'reader' }, outline(units, sheet), sheet, side));
  arrive(root, parameters, choose, known);
};

const arrive = (root, parameters, choose, known) => {
  const find = (attribute, iri) => iri && root.querySelector(`[data-${attribute}="${CSS.escape(iri)}"]`);
  const place_ = find('measure', parameters.m) ?? find('gap', parameters.gap);
  if (parameters.m && known.has(parameters.m)) {
    root.querySelectorAll(`[data-measure="${CSS.escape(parameters.m)}"]`).forEach(e => e.classList.add('target'));
    choose(parameters.m);
  }
  if (place_) {
    requestAnimationFrame(() => place_.scrollIntoView({ block: 'center' }));
  }
};
