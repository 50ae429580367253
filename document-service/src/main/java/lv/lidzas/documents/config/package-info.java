/** Settings of document-service. */
@NullMarked
package lv.lidzas.documents.config;

import org.jspecify.annotations.NullMarked;
