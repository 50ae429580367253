/** A small service that keeps every rule. */
@NullMarked
package lv.lidzas.testkit.architecture.clean.messaging;

import org.jspecify.annotations.NullMarked;
