/** What people can ask of decisions, and the ports for it. */
@NullMarked
package lv.lidzas.eligibility.decisions.usecase;

import org.jspecify.annotations.NullMarked;
