/** Events published by document-service (atzinumi, apliecinājumi), major version 1. */
package lv.lidzas.contracts.documents.v1;
