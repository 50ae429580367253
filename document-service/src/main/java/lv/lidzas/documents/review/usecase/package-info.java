/** What a caseworker may ask. */
@NullMarked
package lv.lidzas.documents.review.usecase;

import org.jspecify.annotations.NullMarked;
