package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.domain.PersonId;
import lv.lidzas.intake.domain.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Finds the applications that name a person, by personal code. */
@ApplicationScoped
public class SearchApplications {

    private final Applications applications;
    private final PersonDirectory persons;

    SearchApplications(Applications applications, PersonDirectory persons) {
        this.applications = applications;
        this.persons = persons;
    }

    /** At most {@code limit} applications that follow the one named last. */
    @Transactional
    public List<ApplicationSummary> handle(PersonalCode code, @Nullable UUID after, int limit) {
        PersonId person = persons.find(code);
        return person == null
                ? List.of()
                : applications.list(ApplicationFilter.ALL.naming(person), after, limit);
    }
}
