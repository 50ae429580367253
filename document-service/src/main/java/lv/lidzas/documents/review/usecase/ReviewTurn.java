package lv.lidzas.documents.review.usecase;

import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.kit.identity.Caller;

/**
 * Who reviews which version of which document (pārbaudes gājiens).
 *
 * @param id the document
 * @param expectedVersion the version that the caseworker saw
 * @param caller the caseworker
 */
public record ReviewTurn(DocumentId id, long expectedVersion, Caller caller) {}
