/** What the rules may know (fakti): the application's statements and the documents, each with its validity. */
@NullMarked
package lv.lidzas.eligibility.rules.facts;

import org.jspecify.annotations.NullMarked;
