package lv.lidzas.intake.duplicates.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.words.PersonalCode;

/** Whether a match is about the caller or somebody to whom the caller is tied: nobody judges in their own matter. */
@ApplicationScoped
class OwnRecords {

    private final PersonDirectory persons;
    private final Impartiality impartiality;

    OwnRecords(PersonDirectory persons, Impartiality impartiality) {
        this.persons = persons;
        this.impartiality = impartiality;
    }

    boolean includes(Caller caller, PersonMatch match) {
        List<PersonalCode> codes =
                Stream.of(match.one(), match.other())
                        .map(persons::codeOf)
                        .filter(Objects::nonNull)
                        .toList();
        return impartiality.isAbout(caller, codes);
    }
}
