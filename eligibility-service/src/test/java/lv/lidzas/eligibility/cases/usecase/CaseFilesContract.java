package lv.lidzas.eligibility.cases.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.domain.CaseState;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.ProofState;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import org.junit.jupiter.api.Test;

/** What every place for case files keeps to, in memory or in PostgreSQL. */
public abstract class CaseFilesContract {

    private final ExampleCase anna = Examples.ANNA_ADULT_GROUP_II.anew();
    private final ApplicationId id = anna.application().id();

    protected abstract CaseFiles files();

    /** Runs in a transaction where there are such. */
    protected abstract <T> T within(Supplier<T> work);

    @Test
    public void whatWasNeverHeardOfIsAbsentToWhoAsks() {
        assertThat(within(() -> Optional.ofNullable(files().holdKnown(id)))).isEmpty();
    }

    @Test
    public void aFileIsOpenedEmptyAndKnownFromThenOn() {
        assertThat(within(() -> files().hold(id))).isEqualTo(CaseFile.empty(id));
        assertThat(within(() -> Optional.ofNullable(files().holdKnown(id)))).isPresent();
    }

    @Test
    public void aFileIsReadAsItWasKept() {
        CaseFile file =
                new CaseFile(
                        id,
                        CaseState.DECIDED,
                        LocalDate.of(2026, 12, 21),
                        anna.application(),
                        2,
                        anna.documents(),
                        anna.assessed(SupportIntensity.COEFFICIENT_2, true).need());

        within(() -> {
            anna.documents().forEach(document -> files().hear(id, document));
            files().save(file);
            return file;
        });

        assertThat(within(() -> files().hold(id))).isEqualTo(file);
        assertThat(within(() -> Optional.ofNullable(files().holdKnown(id)))).contains(file);
        assertThat(within(() -> Optional.ofNullable(files().held(id)))).contains(file);
        ApplicationId unknown = anna.anew().application().id();
        assertThat(within(() -> files().read(List.of(id, unknown))))
                .containsExactly(Map.entry(id, file));
    }

    @Test
    public void aDocumentThatWasReviewedTakesThePlaceOfItsArrival() {
        DocumentFact verified = anna.document(DocumentKind.CONFIRMATION_EMPLOYER);
        DocumentFact arrived =
                DocumentFact.unread(
                        verified.id(),
                        verified.kind(),
                        verified.subjectPersonId(),
                        ProofState.RECEIVED);
        assertThat(hears(arrived)).isTrue();
        assertThat(hears(arrived)).isFalse();

        assertThat(hears(verified)).isTrue();
        assertThat(hears(arrived)).isFalse();

        assertThat(within(() -> files().hold(id)).documents()).containsExactly(verified);
    }

    private boolean hears(DocumentFact document) {
        return within(() -> files().hear(id, document));
    }
}
