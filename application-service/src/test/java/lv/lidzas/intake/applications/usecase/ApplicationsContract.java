package lv.lidzas.intake.applications.usecase;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY_MORNING;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.NOTHING_YET;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.ONLINE;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.done;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.draft;
import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import org.junit.jupiter.api.Test;

/** What every keeper of applications does, be it in memory or in the database; a test starts with none of these. */
public abstract class ApplicationsContract {

    protected abstract Applications applications();

    @Test
    void anApplicationIsFoundAsItWasSaved() {
        AssistanceApplication draft = draft(ONLINE, NOTHING_YET);
        assertThat(applications().contains(draft.id())).isFalse();
        assertThat(applications().find(draft.id())).isNull();

        AssistanceApplication saved = applications().save(draft);

        assertThat(saved).isEqualTo(draft);
        assertThat(applications().find(draft.id())).isEqualTo(saved);
        assertThat(applications().findForChange(draft.id())).isEqualTo(saved);
    }

    @Test
    void everySaveIsAVersion() {
        AssistanceApplication saved = applications().save(draft(ONLINE, NOTHING_YET));

        AssistanceApplication again = applications().save(done(saved.withdraw(MONDAY_MORNING)));

        assertThat(again.version()).isEqualTo(saved.version() + 1);
        assertThat(again.stateCode()).isEqualTo(ApplicationStateCode.WITHDRAWN);
    }
}
