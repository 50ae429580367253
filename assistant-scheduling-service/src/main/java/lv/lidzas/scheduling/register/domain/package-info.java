/** Assistants and their entries. */
@NullMarked
package lv.lidzas.scheduling.register.domain;

import org.jspecify.annotations.NullMarked;
