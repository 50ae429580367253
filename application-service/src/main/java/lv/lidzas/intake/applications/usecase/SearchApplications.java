package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import lv.lidzas.intake.persons.domain.NameWords;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.intake.persons.usecase.PersonNames;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Finds the applications that name a person, by personal code, by name, or by both. */
@ApplicationScoped
public class SearchApplications {

    /** Whom so many share is no name to search by: the newest of them are found, and another word narrows it. */
    static final int PERSONS_MAX = 100;

    private final Applications applications;
    private final PersonDirectory persons;
    private final PersonNames names;

    SearchApplications(Applications applications, PersonDirectory persons, PersonNames names) {
        this.applications = applications;
        this.persons = persons;
        this.names = names;
    }

    /** A part of the list, newest first. */
    @Transactional
    public Slice<ApplicationSummary> handle(
            @Nullable PersonalCode code, @Nullable NameWords words, PageRequest page) {
        Set<PersonId> human = code == null ? Set.of() : byCode(code);
        if (words == null || (code != null && human.isEmpty())) {
            return naming(human, page);
        }
        Set<PersonId> byName = Set.copyOf(names.find(words, PERSONS_MAX));
        if (code == null) {
            return naming(persons.sameHuman(byName), page);
        }
        return naming(Collections.disjoint(human, byName) ? Set.of() : human, page);
    }

    private Set<PersonId> byCode(PersonalCode code) {
        PersonId person = persons.find(code);
        return person == null ? Set.of() : persons.sameHuman(person);
    }

    private Slice<ApplicationSummary> naming(Set<PersonId> records, PageRequest page) {
        return records.isEmpty()
                ? new Slice<>(List.of(), null)
                : applications.list(ApplicationFilter.ALL.naming(records), page);
    }
}
