/** Events published by document-service (atzinumi, apliecinājumi), major version 1. */
@NullMarked
package lv.lidzas.contracts.documents.v1;

import org.jspecify.annotations.NullMarked;
