package lv.lidzas.documents.filing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a document (dokumenta rekvizīti).
 *
 * @param kind what it proves
 * @param issuer who issued it, as written on it
 * @param number the issuer's number, as written on it
 * @param issuedOn the day of issue
 * @param validUntil the last day on which it holds; absent when it holds without a term
 * @param opinion what the commission's opinion states; absent for other kinds
 */
public record DocumentDetails(
        DocumentKind kind,
        String issuer,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable Opinion opinion) {

    /** Why these details cannot be true today; empty when they can. */
    public List<DetailFlaw> flaws(LocalDate today) {
        List<DetailFlaw> flaws = new ArrayList<>();
        if (issuedOn.isAfter(today)) {
            flaws.add(DetailFlaw.ISSUED_IN_THE_FUTURE);
        }
        if (validUntil != null && validUntil.isBefore(issuedOn)) {
            flaws.add(DetailFlaw.TERM_ENDS_BEFORE_ISSUE);
        }
        DetailFlaw ofOpinion = opinionFlaw();
        if (ofOpinion != null) {
            flaws.add(ofOpinion);
        }
        return List.copyOf(flaws);
    }

    private @Nullable DetailFlaw opinionFlaw() {
        if (opinion == null) {
            return kind.isOpinion() ? DetailFlaw.OPINION_MISSING : null;
        }
        if (!kind.isOpinion()) {
            return DetailFlaw.OPINION_UNEXPECTED;
        }
        boolean hasGroup = opinion.disabilityGroup() != null;
        if (kind.statesGroup() == hasGroup) {
            return null;
        }
        return hasGroup ? DetailFlaw.GROUP_UNEXPECTED : DetailFlaw.GROUP_MISSING;
    }
}
