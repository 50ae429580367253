/**
 * Cabinet Regulation 942 as the municipality's page tells it (MK 942): one page to read, with its tables and references.
 *
 * <p>Its figures are files: {@code rulesets/mk942/<first day in force>.yaml}.
 */
package lv.lidzas.eligibility.rules.ruleset.mk942;
