/**
 * Checks before anybody applies (iepriekšēja pārbaude): anybody asks what the rules would give for facts that name no person.
 *
 * <p>The same rules answer as for a case. Nothing is kept, and no entry of the access log is written, because nobody is shown.
 */
package lv.lidzas.eligibility.checks;
