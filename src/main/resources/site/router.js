// The address holds the state: #/view?key=value. Views read it and write it here.

const VIEWS = ['overview', 'compare', 'read', 'explore', 'charts', 'ask', 'load'];

/** The view and the parameters of the address; without one the overview, `unknown` where there is no such view. */
export const state = () => {
  const [path, query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const parameters = Object.fromEntries(new URLSearchParams(query));
  const view = path || 'overview';
  return VIEWS.includes(view) ? { view, parameters } : { view: 'unknown', parameters: { page: path } };
};

/** The address of a view with parameters; empty ones are left out. */
export const address = (view, parameters = {}) => {
  const kept = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '' && value !== null);
  const query = new URLSearchParams(kept).toString();
  return '#/' + view + (query ? '?' + query : '');
};

/** Goes to a view. */
export const go = (view, parameters) => {
  location.hash = address(view, parameters);
};

/** Writes the state of a view into the address without drawing the view again. */
export const note = (view, parameters) => {
  history.replaceState(null, '', address(view, parameters));
};

export { VIEWS };
