/** Decisions over HTTP. */
@NullMarked
package lv.lidzas.eligibility.decisions.api;

import org.jspecify.annotations.NullMarked;
