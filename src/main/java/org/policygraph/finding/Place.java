package org.policygraph.finding;

/**
 * What those a sentence names have to do with its act.
 *
 * @param role their role
 * @param rule the rule that gave it to them
 */
record Place(Role role, String rule) {}
