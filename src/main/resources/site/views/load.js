// Files into the graph: chosen or dropped, with progress, what was detected, and a way to correct it.
import { h, fill } from '../dom.js';
import { t } from '../i18n.js';
import { json } from '../api.js';
import { forget } from '../data.js';
import { heading, problem } from '../parts.js';
import { card, FIELDS } from '../reportcard.js';

const KEY = 'policy-graph.token';
const PAUSE = 400;

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
  h('p', {}, t('load.drop')), h('label', { class: 'button', for: 'file' }, t('load.choose')), input,
  h('p', { class: 'note' }, t('load.formats')));
  fill(root, heading(t('load'), t('load.lead')),
    h('form', { class: 'filters', onsubmit: event => event.preventDefault() },
      h('label', { class: 'choice' }, h('span', {}, t('load.token')), token), h('p', { class: 'note' }, t('load.token.note'))),
    drop, files);
};

const entry = (file, token) => {
  const fields = FIELDS.map(name => [name, h('input', { name, type: name === 'date' ? 'date' : 'text' })]);
  const body = h('div', {});
  const button = h('button', { type: 'button', class: 'main', onclick: () => send() }, t('load.send'));
  const root = h('article', { class: 'file', 'data-file': file.name }, h('h2', {}, file.name),
    h('div', { class: 'fields' }, fields.map(([name, input]) => h('label', { class: 'choice' }, h('span', {}, t(`field.${name}`)), input))),
    h('p', { class: 'note' }, t('load.overrides')), h('div', { class: 'buttons' }, button), body);
  const send = async () => {
    button.disabled = true;
    const progress = h('progress', { max: 1, 'aria-label': t('load.progress') });
    fill(body, h('p', { role: 'status' }, t('load.progress'), ' ', progress));
    try {
      const state = await finished(await post(file, fields, token()), progress);
      forget();
      fill(body, (state.results ?? []).map(result => card(result, fields, () => send())));
      button.textContent = t('load.again');
    } catch (error) {
      fill(body, problem(error));
    }
    button.disabled = false;
  };
  return root;
};

const post = (file, fields, token) => {
  const form = new FormData();
  fields.forEach(([name, input]) => input.value.trim() && form.append(name, input.value.trim()));
  form.append('file', file, file.name);
  return allowed('api/documents', { method: 'POST', body: form, headers: { Prefer: 'respond-async', ...(token ? { Authorization: `Bearer ${token}` } : {}) } });
};

/** A refused file is an answer too: 422 carries the report. */
const allowed = async (path, options) => {
  const answer = await fetch(path, options);
  if (answer.ok || answer.status === 422) {
    return answer.json();
  }
  throw new Error(answer.status === 401 || answer.status === 403 ? t('load.refused') : await answer.text());
};

const finished = async (state, progress) => {
  while (state.state === 'running') {
    await new Promise(done => setTimeout(done, PAUSE));
    state = await json(state.job.replace(/^\//, ''));
    if (state.all > 0) {
      progress.max = state.all;
      progress.value = state.done;
    }
  }
  return state;
};
