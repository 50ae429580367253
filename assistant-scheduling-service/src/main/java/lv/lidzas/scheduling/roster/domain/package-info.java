/** The problem, the roster, and what is said about it, without any solver. */
@NullMarked
package lv.lidzas.scheduling.roster.domain;

import org.jspecify.annotations.NullMarked;
