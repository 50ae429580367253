package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
        PersonId byCode = code == null ? null : persons.find(code);
        if (code != null && byCode == null) {
            return nothing();
        }
        if (words == null) {
            return byCode == null ? nothing() : naming(List.of(byCode), page);
        }
        List<PersonId> byName = names.find(words, PERSONS_MAX);
        return naming(
                byCode == null ? byName : byName.stream().filter(byCode::equals).toList(), page);
    }

    private Slice<ApplicationSummary> naming(List<PersonId> found, PageRequest page) {
        return found.isEmpty()
                ? nothing()
                : applications.list(ApplicationFilter.ALL.naming(found), page);
    }

    private static Slice<ApplicationSummary> nothing() {
        return new Slice<>(List.of(), null);
    }
}
