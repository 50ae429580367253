/** Assessments, decisions and rule sets over HTTP, with the reasons in Latvian or English. */
@NullMarked
package lv.lidzas.eligibility.api;

import org.jspecify.annotations.NullMarked;
