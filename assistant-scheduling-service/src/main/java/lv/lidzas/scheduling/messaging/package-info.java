/** Decisions in, what happened to hours out; nothing that travels names a person. */
@NullMarked
package lv.lidzas.scheduling.messaging;

import org.jspecify.annotations.NullMarked;
