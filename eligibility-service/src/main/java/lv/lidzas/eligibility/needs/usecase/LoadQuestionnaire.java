package lv.lidzas.eligibility.needs.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.needs.domain.PointLimits;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.eligibility.needs.domain.QuestionnaireFault;
import lv.lidzas.eligibility.needs.domain.QuestionnaireId;
import lv.lidzas.eligibility.needs.domain.QuestionnaireRefusal;
import lv.lidzas.eligibility.needs.domain.Recording;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A lead caseworker loads a version of the questionnaire (ielādē anketas redakciju).
 *
 * <p>Which one held on a day that is over never changes: the first may begin with the regulation, another one only after the last, and not
 * before today.
 */
@ApplicationScoped
public class LoadQuestionnaire {

    /** The first day of regulation 316. */
    private static final LocalDate REGULATION = LocalDate.of(2021, 7, 1);

    /**
     * What is loaded.
     *
     * @param by the lead caseworker
     */
    public record Command(
            String code,
            LocalDate validFrom,
            List<Questionnaire.Item> items,
            PointLimits limits,
            Caller by) {}

    private final Questionnaires questionnaires;
    private final LegalClock clock;
    private final Ids ids;

    LoadQuestionnaire(Questionnaires questionnaires, LegalClock clock, Ids ids) {
        this.questionnaires = questionnaires;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Questionnaire, QuestionnaireRefusal> handle(Command command) {
        Questionnaire loaded =
                new Questionnaire(
                        new QuestionnaireId(ids.next()),
                        command.code(),
                        command.validFrom(),
                        command.items(),
                        command.limits(),
                        new Recording(clock.now(), command.by().self()));
        List<QuestionnaireFault> faults = loaded.faults();
        if (!faults.isEmpty()) {
            return Result.refused(new QuestionnaireRefusal.Unfit(faults));
        }
        LocalDate earliest = earliestAfter(questionnaires.heldLast());
        if (questionnaires.has(command.code())) {
            return Result.refused(new QuestionnaireRefusal.CodeTaken());
        }
        if (command.validFrom().isBefore(earliest)) {
            return Result.refused(new QuestionnaireRefusal.TooEarly(earliest));
        }
        questionnaires.add(loaded);
        return Result.done(loaded);
    }

    private LocalDate earliestAfter(@Nullable Questionnaire last) {
        if (last == null) {
            return REGULATION;
        }
        LocalDate next = last.validFrom().plusDays(1);
        return next.isAfter(clock.today()) ? next : clock.today();
    }
}
