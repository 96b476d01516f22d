// The comparison as a table for spreadsheets.
import { t } from './i18n.js';
import { short, code } from './data.js';

/** A cell of RFC 4180; what a spreadsheet would run as a formula is guarded. */
const cell = value => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The text of a CSV file, with a mark so that Excel reads it as UTF-8. */
export const table = ({ entries, lines, others, label, against }) => {
  const rows = entries.map(e => [
    lines.find(l => l.holds(e))?.label, short(against), short(others.find(d => d.iri === e.document)), label(e.relation), code(e.relation),
    e.score, e.rule, e.reference?.quote, e.local?.quote, e.reference?.iri, e.local?.iri]);
  const head = ['row', 'reference', 'local', 'relation', 'code', 'score', 'rule', 'referenceQuote', 'localQuote', 'referenceIri', 'localIri']
    .map(key => t(`csv.${key}`));
  return '\ufeff' + [head, ...rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
};
