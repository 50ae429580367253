/** What can be asked of the rule sets in use, and the ports for it. */
@NullMarked
package lv.lidzas.eligibility.rulesets.usecase;

import org.jspecify.annotations.NullMarked;
