// The site's own queries are templates that are valid SPARQL as they stand: what is chosen is written
// into their comments, each value as a term of its own.
//   #VALUES name            VALUES ?name { … }, if something is chosen
//   #WITH name pattern      the pattern, closed by the values that are chosen
//   #NONE name pattern      the pattern, if 'none' is chosen; beside values it is an alternative to them
//   #EACH name pattern      the pattern once for each word, which stands in for #
//   #LANG                   the language as a string

/** An IRI as SPARQL writes it; anything that is none is refused. */
export const iri = value => {
  if (!/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value)) {
    throw new Error(`not an IRI: ${value}`);
  }
  return `<${value}>`;
};

/** A string as SPARQL writes it. */
export const string = value => '"' + value.replace(/[\\"]/g, c => '\\' + c)
  .replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t') + '"';

const listed = values => [values ?? []].flat();

/** Fills a template; the terms are written already, 'none' stands for itself. */
export const filled = (text, terms, language) => {
  const nothing = new Map([...text.matchAll(/^ *#NONE (\w+) (.*)$/gm)].map(([, name, pattern]) => [name, pattern]));
  const closed = (name, pattern) => {
    const given = listed(terms[name]);
    const values = given.filter(term => term !== 'none');
    const parts = [...(values.length > 0 ? [`${pattern} { ${values.join(' ')} }`] : []),
      ...(given.includes('none') && nothing.has(name) ? [`?measure a pg:Measure ${nothing.get(name)}`] : [])];
    return parts.length > 1 ? parts.map(part => `{ ${part} }`).join(' UNION ') : parts[0];
  };
  return text
    .replace(/#LANG\b/g, string(language))
    .replace(/#VALUES (\w+)/g, (line, name) => closed(name, `VALUES ?${name}`) ?? line)
    .replace(/^( *)#WITH (\w+) (.*)\n/gm, (line, indent, name, pattern) => (closed(name, pattern) ? `${indent}${closed(name, pattern)}\n` : ''))
    .replace(/^ *#NONE .*\n/gm, '')
    .replace(/^( *)#EACH (\w+) (.*)\n/gm, (line, indent, name, pattern) =>
      listed(terms[name]).map(term => `${indent}${pattern.replaceAll('#', () => term)}\n`).join(''));
};
