// Files into the graph: read first, looked at and corrected, then saved.
import { h, fill } from '../dom.js';
import { t } from '../i18n.js';
import { forget, labels } from '../data.js';
import { heading, problem } from '../parts.js';
import { finished, post } from '../upload.js';
import { card, form, refused, said } from '../reportcard.js';

const KEY = 'policy-graph.token';

const kept = () => {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};

const keep = value => {
  try {
    sessionStorage.setItem(KEY, value);
  } catch {
    // without storage the token lasts as long as the page
  }
};

/** Draws the view. */
export const show = root => {
  const files = h('div', { 'aria-live': 'polite' });
  const token = h('input', { type: 'password', autocomplete: 'off', value: kept(), oninput: event => keep(event.target.value) });
  const input = h('input', { type: 'file', multiple: true, class: 'sr', id: 'file', onchange: () => take(input.files) });
  const take = list => {
    [...list].forEach(file => files.prepend(entry(file, () => token.value)));
    input.value = '';
  };
  const drop = h('div', { class: 'drop',
    ondragover: event => { event.preventDefault(); drop.classList.add('over'); },
    ondragleave: () => drop.classList.remove('over'),
    ondrop: event => { event.preventDefault(); drop.classList.remove('over'); take(event.dataTransfer.files); } },
  h('p', {}, t('load.drop')), input, h('label', { class: 'button', for: 'file' }, t('load.choose')),
  h('p', { class: 'note' }, t('load.formats')));
  fill(root, heading(t('load'), t('load.lead')),
    h('form', { class: 'filters', onsubmit: event => event.preventDefault() },
      h('label', { class: 'choice' }, h('span', {}, t('load.token')), token), h('p', { class: 'note' }, t('load.token.note'))),
    drop, files);
};

/** One file: it is read at once; what was detected becomes a form, and saving sends what was changed. */
const entry = (file, token) => {
  const body = h('div', {});
  const root = h('article', { class: 'file', 'data-file': file.name },
    h('header', {}, h('h2', {}, file.name), h('button', { type: 'button', class: 'plain', onclick: () => root.remove() }, t('load.dismiss'))), body);
  const working = words => {
    const progress = h('progress', { max: 1, 'aria-label': t(words) });
    fill(body, h('p', { role: 'status' }, t(words), ' ', progress));
    return progress;
  };
  const send = async (words, preview, overrides, above) => {
    const progress = working(words);
    try {
      const label = await labels();
      const { results } = await finished(await post(file, overrides, token(), preview), progress);
      if (!preview) {
        forget();
      }
      fill(body, results.map(result => (result.outcome === 'refused' ? refused(result) : h('div', {}, above(result), card(result, label)))));
    } catch (error) {
      fill(body, problem(error), h('div', { class: 'buttons' },
        h('button', { type: 'button', class: 'main', onclick: () => send(words, preview, overrides, above) }, t('load.retry'))));
    }
  };
  const read = overrides => send('load.reading', true, overrides, result => form(result, { save, reread: read }));
  const save = overrides => send('load.saving', false, overrides, said);
  read({});
  return root;
};
