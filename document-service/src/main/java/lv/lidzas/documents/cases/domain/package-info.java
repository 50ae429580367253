/** What is known of an application. */
@NullMarked
package lv.lidzas.documents.cases.domain;

import org.jspecify.annotations.NullMarked;
