/** Accepting and rejecting. */
@NullMarked
package lv.lidzas.documents.review.domain;

import org.jspecify.annotations.NullMarked;
