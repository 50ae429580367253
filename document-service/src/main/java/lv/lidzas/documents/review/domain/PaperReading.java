package lv.lidzas.documents.review.domain;

import java.time.LocalDate;
import lv.lidzas.documents.filing.domain.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker reads on the document itself (darbinieka nolasītie rekvizīti); it replaces what the uploader typed.
 *
 * @param issuedOn the day of issue
 * @param validUntil the last day on which it holds; absent when it holds without a term
 * @param opinion what the commission's opinion states; absent for other kinds
 */
public record PaperReading(
        LocalDate issuedOn, @Nullable LocalDate validUntil, @Nullable Opinion opinion) {}
