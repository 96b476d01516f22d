// The SPARQL editor: Yasqe, with the names of the ontology to complete, or a plain field without it.
import { h, fill, script, sheet } from './dom.js';
import { rows } from './api.js';
import { t } from './i18n.js';

const PREFIXES = { 'https://w3id.org/policy-graph/ontology#': 'pg:', 'http://data.europa.eu/eli/ontology#': 'eli:',
  'http://www.w3.org/2004/02/skos/core#': 'skos:', 'http://www.w3.org/ns/oa#': 'oa:', 'http://xmlns.com/foaf/0.1/': 'foaf:' };

const short = iri => {
  const start = Object.keys(PREFIXES).find(p => iri.startsWith(p));
  return start && PREFIXES[start] + iri.slice(start.length);
};

const completer = {
  name: 'policy-graph', bulk: true, autoShow: true,
  isValidCompletionPosition: yasqe => /^[a-z]+:\w*$/i.test(yasqe.getCompleteToken().string),
  get: async () => (await rows('terms')).map(row => short(row.term)).filter(Boolean),
};

/** Fills a place with an editor; `run` is called on Ctrl+Enter. */
export const editor = async (place, text, run) => {
  try {
    sheet('lib/yasgui.min.css');
    await script('lib/yasgui.min.js');
    const { Yasqe } = window.Yasgui;
    if (!Yasqe.defaults.autocompleters.includes(completer.name)) {
      Yasqe.registerAutocompleter(completer);
    }
    const yasqe = new Yasqe(place, { value: text, persistenceId: null, showQueryButton: false, resizeable: false,
      createShareableLink: undefined, autocompleters: ['variables', completer.name], requestConfig: { endpoint: 'policy/sparql' },
      extraKeys: { 'Ctrl-Enter': run, 'Cmd-Enter': run, Tab: false, 'Shift-Tab': false } }); // Tab leaves the editor
    yasqe.setValue(text);
    yasqe.getInputField().setAttribute('aria-label', t('ask.editor'));
    yasqe.setSize(null, 320);
    return { get: () => yasqe.getValue(), refresh: () => yasqe.refresh() };
  } catch (error) {
    const field = h('textarea', { 'aria-label': t('ask.editor'), spellcheck: 'false', value: text,
      onkeydown: event => event.ctrlKey && event.key === 'Enter' && run() });
    fill(place, field);
    return { get: () => field.value, refresh: () => {} };
  }
};
