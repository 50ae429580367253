package lv.lidzas.scheduling.register.api;

import java.time.LocalDate;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.scheduling.register.domain.Contact;
import lv.lidzas.scheduling.register.domain.Experience;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** What a request says of an assistant, as an entry of the register. */
final class RegisterEntries {

    private RegisterEntries() {}

    static RegisterEntry of(AssistantDetails details, LocalDate today) {
        LocalDate activeFrom = details.activeFrom() == null ? today : details.activeFrom();
        if (details.phone() == null && details.email() == null) {
            throw ProblemException.of(KitProblems.VALIDATION).at("/phone", "contact-required");
        }
        if (details.activeUntil() != null && details.activeUntil().isBefore(activeFrom)) {
            throw ProblemException.of(KitProblems.VALIDATION).at("/activeUntil", "period-reversed");
        }
        return new RegisterEntry(
                details.givenName(),
                details.familyName(),
                new Contact(details.phone(), details.email()),
                new Experience(details.experience().kind(), details.experience().description()),
                details.loginSubject(),
                orNone(details.otherMinutesPerWeek()),
                activeFrom,
                details.activeUntil());
    }

    private static int orNone(@Nullable Integer minutes) {
        return minutes == null ? 0 : minutes;
    }
}
