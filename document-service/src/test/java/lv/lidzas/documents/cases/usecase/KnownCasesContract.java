package lv.lidzas.documents.cases.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.ExampleCases;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyRole;
import org.junit.jupiter.api.Test;

/** What every store of known cases does. */
public abstract class KnownCasesContract {

    private final ApplicationId id = new ApplicationId(UUID.randomUUID());

    /** Saves in a transaction of its own. */
    protected abstract void save(KnownCase known);

    /** Hears of parties in a transaction of its own. */
    protected abstract void hear(ApplicationId application, Parties told);

    /** Reads in a transaction of its own. */
    protected abstract KnownCase find(ApplicationId application);

    @Test
    void anUnknownApplicationIsNoCase() {
        assertThat(find(id)).isNull();
    }

    @Test
    void aCaseIsFoundAsItWasSaved() {
        KnownCase known = of(ExampleCases.ANNAS_CASE);
        save(known);

        assertThat(find(id)).isEqualTo(known);
    }

    @Test
    void aCaseWithoutRepresentativeAndLoginIsKeptToo() {
        KnownCase fromPaper =
                new KnownCase(
                        id,
                        ExampleCases.ANNA_ADULT_GROUP_II,
                        null,
                        new Parties(List.of(), 0),
                        KnownCaseState.OPEN);
        save(fromPaper);

        assertThat(find(id)).isEqualTo(fromPaper);
    }

    @Test
    void theNewestPartiesStayWhateverIsReadFirst() {
        Parties ended = new Parties(List.of(Party.always(ExampleCases.ANNA, PartyRole.PERSON)), 2);
        hear(id, ended);
        assertThat(find(id)).as("parties alone are no case").isNull();

        save(of(ExampleCases.ANNAS_CASE));
        assertThat(find(id).parties()).isEqualTo(ended);
        hear(id, new Parties(List.of(), 1));
        assertThat(find(id).parties()).isEqualTo(ended);
        hear(id, new Parties(List.of(), 3));
        assertThat(find(id).parties()).isEqualTo(new Parties(List.of(), 3));
    }

    @Test
    void aCaseIsWhatItWasLastSavedAs() {
        save(of(ExampleCases.ANNAS_CASE));
        save(of(ExampleCases.ANNAS_CASE).closed(KnownCaseState.WITHDRAWN));

        assertThat(find(id).state()).isEqualTo(KnownCaseState.WITHDRAWN);
    }

    private KnownCase of(KnownCase example) {
        return new KnownCase(
                id,
                example.personId(),
                example.representativeId(),
                example.parties(),
                example.state());
    }
}
