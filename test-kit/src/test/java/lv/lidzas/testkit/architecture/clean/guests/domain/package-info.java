/** A small service that keeps every rule. */
@NullMarked
package lv.lidzas.testkit.architecture.clean.guests.domain;

import org.jspecify.annotations.NullMarked;
