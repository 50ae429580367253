package lv.lidzas.eligibility.cases.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Somebody said whose human a record of a person is; told twice is the same. */
@ApplicationScoped
public class NoteLink {

    private final RecordsOfHumans persons;

    NoteLink(RecordsOfHumans persons) {
        this.persons = persons;
    }

    @Transactional
    public void handle(UUID person, UUID human) {
        persons.link(person, human);
    }
}
