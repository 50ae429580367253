/** Requests, views and problems of documents over HTTP. */
@NullMarked
package lv.lidzas.documents.desk.api;

import org.jspecify.annotations.NullMarked;
