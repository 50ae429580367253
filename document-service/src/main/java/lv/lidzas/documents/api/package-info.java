/** The HTTP face of this context: requests, views and problems. */
@NullMarked
package lv.lidzas.documents.api;

import org.jspecify.annotations.NullMarked;
