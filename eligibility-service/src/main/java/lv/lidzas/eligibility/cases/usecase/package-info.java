/** The port to the files. */
@NullMarked
package lv.lidzas.eligibility.cases.usecase;

import org.jspecify.annotations.NullMarked;
