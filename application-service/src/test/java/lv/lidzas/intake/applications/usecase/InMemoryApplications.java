package lv.lidzas.intake.applications.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Applications in memory; lists are a matter of the database. */
final class InMemoryApplications implements Applications {

    private final Map<ApplicationId, AssistanceApplication> applications = new LinkedHashMap<>();

    @Override
    public boolean contains(ApplicationId id) {
        return applications.containsKey(id);
    }

    @Override
    public @Nullable AssistanceApplication find(ApplicationId id) {
        return applications.get(id);
    }

    @Override
    public @Nullable AssistanceApplication findForChange(ApplicationId id) {
        return find(id);
    }

    @Override
    public AssistanceApplication save(AssistanceApplication application) {
        boolean isNew = !contains(application.id());
        AssistanceApplication saved =
                new AssistanceApplication(
                        application.id(),
                        application.receipt(),
                        application.form(),
                        application.identityCheck(),
                        application.state(),
                        isNew ? 0 : application.version() + 1);
        applications.put(saved.id(), saved);
        return saved;
    }

    @Override
    public List<AssistanceApplication> pendingFor(PersonId person) {
        return applications.values().stream()
                .filter(application ->
                        application.isPending() && person.equals(application.form().person().id()))
                .toList();
    }

    @Override
    public List<ApplicationId> withoutRuleSet() {
        return applications.values().stream()
                .filter(AssistanceApplication::isPending)
                .filter(application -> isWithoutRuleSet(application.state().submission()))
                .map(AssistanceApplication::id)
                .toList();
    }

    @Override
    public Slice<ApplicationSummary> list(ApplicationFilter filter, PageRequest page) {
        throw new UnsupportedOperationException(
                "Lists are a matter of the database; see AccessIT.");
    }

    private static boolean isWithoutRuleSet(@Nullable Submission submission) {
        return submission != null && submission.ruleSetId() == null;
    }
}
