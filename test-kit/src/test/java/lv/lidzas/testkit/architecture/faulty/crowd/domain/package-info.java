/** A service with one planted fault per rule. */
@NullMarked
package lv.lidzas.testkit.architecture.faulty.crowd.domain;

import org.jspecify.annotations.NullMarked;
