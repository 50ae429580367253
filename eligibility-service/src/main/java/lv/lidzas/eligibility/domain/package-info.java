/**
 * What the rules may know (fakti): the application's statements and the documents, each with source and validity.
 *
 * <p>Plain Java. The day of the decision, ids and instants come in as arguments.
 */
@NullMarked
package lv.lidzas.eligibility.domain;

import org.jspecify.annotations.NullMarked;
