/**
 * The HTTP side of intake: requests, views and the catalogue of problems.
 */
@NullMarked
package lv.lidzas.intake.api;

import org.jspecify.annotations.NullMarked;
