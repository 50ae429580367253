package lv.lidzas.intake.applications.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationExamples;
import lv.lidzas.intake.applications.domain.DraftContent;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.persons.domain.EvidenceKind;
import lv.lidzas.intake.persons.domain.RepresentationKind;
import org.junit.jupiter.api.Test;

class DraftFormTest {

    private static final ResidenceForm LUDZA =
            new ResidenceForm("Parauga iela 1, Ludza", "LUDZA", "LV-5701");
    private static final PersonForm JANIS =
            new PersonForm(
                    "Jānis",
                    "Paraugs",
                    "010118-20001",
                    LocalDate.of(2018, 1, 1),
                    LUDZA,
                    "+37120000000",
                    "janis@paraugs.example");
    private static final RepresentativeForm ILZE =
            new RepresentativeForm(
                    RepresentationKind.PARENT,
                    "Ilze",
                    "Paraudziņa",
                    "070790-10002",
                    LocalDate.of(1990, 7, 7),
                    LUDZA,
                    "+37120000001",
                    "ilze@paraugs.example",
                    new RepresentationEvidenceForm(
                            EvidenceKind.BIRTH_CERTIFICATE, "AC 0000000", new UUID(1, 2)),
                    LocalDate.of(2018, 1, 1),
                    LocalDate.of(2035, 12, 31));
    private static final DraftForm FULL =
            new DraftForm(
                    SubmissionChannel.POST,
                    LocalDate.of(2026, 11, 13),
                    JANIS,
                    ILZE,
                    List.of("WORK", "EDUCATION"),
                    true,
                    new PreferredAssistantForm(new UUID(1, 1), null));

    @Test
    void whatIsSentIsShownAgainWholly() {
        assertThat(FULL).hasNoNullFieldsOrProperties();
        assertThat(JANIS).hasNoNullFieldsOrProperties();
        assertThat(ILZE).hasNoNullFieldsOrProperties();

        assertThat(shown(FULL, true)).isEqualTo(FULL);
    }

    @Test
    void anAssistantMayBeWishedForByName() {
        PreferredAssistantForm byName = new PreferredAssistantForm(null, "Kārlis Paraugs");

        assertThat(PreferredAssistantForm.of(byName.toPreferred())).isEqualTo(byName);
    }

    @Test
    void codesAreMaskedForThoseWhoMayNotReadThem() {
        DraftForm masked = shown(FULL, false);

        assertThat(masked.person().personalCode()).isEqualTo("******-*****");
        assertThat(masked.representative().personalCode()).isEqualTo("******-*****");
    }

    @Test
    void anEmptyDraftStaysEmpty() {
        DraftForm empty =
                new DraftForm(SubmissionChannel.ELECTRONIC, null, null, null, null, null, null);

        assertThat(shown(empty, true)).isEqualTo(empty);
        assertThat(empty.purposes()).isEmpty();
    }

    private static DraftForm shown(DraftForm sent, boolean withCodes) {
        DraftContent content = sent.toContent();
        return DraftForm.of(
                ApplicationExamples.BY_POST.corrected(content.channel(), content.receivedOn()),
                content.form(),
                withCodes);
    }
}
