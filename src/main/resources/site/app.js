// The frame around the views: masthead, language, which view is shown.
import { h, fill } from './dom.js';
import { speak, turn, t, other } from './i18n.js';
import { state, address, VIEWS } from './router.js';
import { problem } from './parts.js';

const main = document.getElementById('main');
let shown = 0;
let leave = () => {};

const frame = () => {
  const { view } = state();
  document.getElementById('skip').textContent = t('skip');
  fill(document.getElementById('brand'), h('span', { class: 'seal', 'aria-hidden': 'true' }), t('title'));
  const nav = document.getElementById('nav');
  nav.setAttribute('aria-label', t('nav'));
  fill(nav, VIEWS.map(name => h('a', {
    href: address(name), 'aria-current': name === view ? 'page' : false }, t(`nav.${name}`))));
  const language = document.getElementById('language');
  language.textContent = t('language.other');
  language.lang = other() === 'zh' ? 'zh-CN' : 'en';
  fill(document.getElementById('foot'),
    t('foot'), ' ', h('a', { href: 'policy/sparql' }, 'SPARQL'), ' · ',
    h('a', { href: 'api/openapi.json' }, 'API'), ' · ', h('a', { href: 'ontology' }, t('foot.ontology')));
};

const draw = async () => {
  const turnNumber = ++shown;
  const { view, parameters } = state();
  leave();
  leave = () => {};
  frame();
  main.className = `view-${view}`;
  main.setAttribute('aria-busy', 'true');
  const place = h('div', { class: 'view' }, h('p', { class: 'wait' }, t('wait')));
  fill(main, place);
  try {
    const { show } = await import(`./views/${view}.js`);
    const left = await show(place, parameters);
    if (turnNumber === shown) {
      leave = left ?? leave;
    }
  } catch (error) {
    fill(place, problem(error));
  }
  if (turnNumber === shown) {
    main.removeAttribute('aria-busy');
    document.title = `${t(VIEWS.includes(view) ? `nav.${view}` : view)} · ${t('title')}`;
  }
};

document.getElementById('skip').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});
document.getElementById('language').addEventListener('click', async () => {
  await turn();
  await draw();
});
window.addEventListener('hashchange', async () => {
  await draw();
  window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
});

await speak();
await draw();
