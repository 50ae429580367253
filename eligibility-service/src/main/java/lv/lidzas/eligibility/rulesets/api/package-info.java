/** Rule sets, conditions and reasons over HTTP, in Latvian or English. */
@NullMarked
package lv.lidzas.eligibility.rulesets.api;

import org.jspecify.annotations.NullMarked;
