/** What a user or an event can ask of this context, one class each, and the ports that it needs. */
@NullMarked
package lv.lidzas.eligibility.usecase;

import org.jspecify.annotations.NullMarked;
