/** A small service that keeps every rule. */
@NullMarked
package lv.lidzas.testkit.architecture.clean.usecase;

import org.jspecify.annotations.NullMarked;
