/** The operations by which people get what is held about them. */
@NullMarked
package lv.lidzas.kit.subject.api;

import org.jspecify.annotations.NullMarked;
