package lv.lidzas.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.subject.PersonalTable;
import lv.lidzas.kit.subject.SubjectTables;
import lv.lidzas.kit.subject.WithheldColumns;

/** Words about people whose id stands beside them; a negative number cannot be read, so that an answer breaks off there. */
@ApplicationScoped
public class SampleTables implements SubjectTables {

    @Override
    public Set<UUID> moreOf(Caller caller) {
        return Set.of();
    }

    @Override
    public String idsOfPerson() {
        return "select distinct person_id from asked join word on word.person_id = asked.id";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("words", "word", "person_id = any ({ids})", "person_id", "number")
                        .plain("number", "codes", "on_day")
                        .json("details")
                        .who("said_by")
                        .own("person_id", "other_id")
                        .sealed("person_id", "text_cipher")
                        .called("text")
                        .sealedAs("word.text")
                        .sealedJson("person_id", "form"),
                PersonalTable.of(
                                "roots",
                                "word",
                                "case when person_id = any ({ids}) then sqrt(number) >= 0 end",
                                "number")
                        .plain("number"));
    }

    @Override
    public List<WithheldColumns> withheld() {
        return List.of(
                WithheldColumns.of("thing", "Steps of things.", "id", "step"),
                WithheldColumns.of(
                        "effect", "Effects of events.", "number", "thing", "step", "causation"),
                WithheldColumns.of("sample", "Labels.", "id", "label"));
    }
}
