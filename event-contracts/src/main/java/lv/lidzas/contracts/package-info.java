/**
 * What the services promise each other: one record per published event.
 */
@NullMarked
package lv.lidzas.contracts;

import org.jspecify.annotations.NullMarked;
