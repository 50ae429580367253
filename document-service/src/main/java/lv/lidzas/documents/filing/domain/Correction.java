package lv.lidzas.documents.filing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One detail that a caseworker read otherwise than the uploader typed it (labojums).
 *
 * @param field which
 * @param before as typed, in the notation of the API; absent when there was none
 * @param after as read; absent when there is none
 * @param review who and when
 */
public record Correction(
        CorrectedField field, @Nullable String before, @Nullable String after, Review review) {

    static List<Correction> between(DocumentDetails typed, DocumentDetails read, Review review) {
        List<Correction> corrections = new ArrayList<>();
        for (CorrectedField field : CorrectedField.values()) {
            String before = textOf(field, typed);
            String after = textOf(field, read);
            if (!Objects.equals(before, after)) {
                corrections.add(new Correction(field, before, after, review));
            }
        }
        return List.copyOf(corrections);
    }

    private static @Nullable String textOf(CorrectedField field, DocumentDetails details) {
        Opinion opinion = details.opinion();
        return switch (field) {
            case ISSUED_ON -> text(details.issuedOn());
            case VALID_UNTIL -> text(details.validUntil());
            case DISABILITY_GROUP -> opinion == null ? null : text(opinion.disabilityGroup());
            case LIMITATIONS -> opinion == null ? null : join(opinion.limitations());
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String join(List<Limitation> limitations) {
        return String.join(",", limitations.stream().map(Limitation::name).toList());
    }
}
