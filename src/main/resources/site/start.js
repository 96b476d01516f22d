// Fills the start page from the API; every text goes in as text, never as markup.
const json = path => fetch(path, { headers: { Accept: 'application/json' } })
  .then(answer => answer.ok ? answer.json() : answer.text().then(text => Promise.reject(text)));

const element = (name, text, parent) => {
  const made = document.createElement(name);
  made.textContent = text ?? '';
  parent.append(made);
  return made;
};

const local = iri => {
  const path = new URL(iri).pathname;
  return path.slice(path.indexOf('/id/') + 1);
};

const table = (id, rows) => {
  const target = document.getElementById(id);
  target.textContent = '';
  if (rows.length === 0) {
    element('caption', 'nothing yet', target);
    return;
  }
  const columns = Object.keys(rows[0]);
  const head = element('tr', '', element('thead', '', target));
  columns.forEach(column => element('th', column, head));
  const body = element('tbody', '', target);
  rows.forEach(row => {
    const line = element('tr', '', body);
    columns.forEach(column => {
      const value = row[column];
      const cell = element('td', '', line);
      if (/^https?:.*\/id\//.test(value)) {
        element('a', decodeURIComponent(value.replace(/.*\/id\//, '')), cell).href = local(value);
      } else {
        cell.textContent = value ?? '';
      }
    });
  });
};

const fail = id => reason => {
  document.getElementById(id).textContent = '';
  element('caption', String(reason), document.getElementById(id));
};

json('api/documents').then(answer => table('documents', answer.documents.map(
  ({ title, number, date, jurisdiction, measures, iri }) =>
    ({ title, number, date, jurisdiction, measures, document: iri })))).catch(fail('documents'));

json('api/queries/coverage-matrix').then(rows => table('matrix', rows)).catch(fail('matrix'));

json('api/queries').then(answer => answer.queries.forEach(query => {
  const item = element('li', '', document.getElementById('queries'));
  element('a', query.title, item).href = 'api/queries/' + query.name;
  element('span', ' ' + Object.values(query.question).join(' '), item).className = 'note';
})).catch(fail('queries'));
