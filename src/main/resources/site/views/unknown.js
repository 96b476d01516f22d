// What stands where an address names no view.
import { h, fill } from '../dom.js';
import { t } from '../i18n.js';
import { address } from '../router.js';
import { heading } from '../parts.js';

/** Draws the view. */
export const show = (root, { page }) => {
  fill(root, heading(t('unknown'), t('unknown.lead', { page })),
    h('p', {}, h('a', { href: address('overview') }, t('nav.overview'))));
};
