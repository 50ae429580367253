package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Slice;

/** Finds the applications that name a person, by personal code. */
@ApplicationScoped
public class SearchApplications {

    private final Applications applications;
    private final PersonDirectory persons;

    SearchApplications(Applications applications, PersonDirectory persons) {
        this.applications = applications;
        this.persons = persons;
    }

    /** A part of the list, newest first. */
    @Transactional
    public Slice<ApplicationSummary> handle(PersonalCode code, PageRequest page) {
        PersonId person = persons.find(code);
        return person == null
                ? new Slice<>(List.of(), null)
                : applications.list(ApplicationFilter.ALL.naming(persons.sameHuman(person)), page);
    }
}
