package lv.lidzas.eligibility.decisions.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Result;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions as answers, in the language of the request. */
@ApplicationScoped
class DecisionAnswers {

    private final RuleSets ruleSets;
    private final LegalClock clock;

    DecisionAnswers(RuleSets ruleSets, LegalClock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    DecisionViews views(HttpHeaders headers) {
        return new DecisionViews(ruleSets, clock, language(headers));
    }

    /** The decision, or the problem that it was refused for. */
    static Decision decided(Result<Decision, DecisionRefusal> result, HttpHeaders headers) {
        return result.orThrow(refusal -> DecisionProblems.of(refusal, language(headers)));
    }

    RestResponse<DecisionView> ok(Decision decision, HttpHeaders headers) {
        return Answers.ok(views(headers).of(decision), decision.version());
    }

    RestResponse<DecisionView> created(Decision decision, HttpHeaders headers) {
        return Answers.created(
                "/v1/decisions/" + decision.id(), views(headers).of(decision), decision.version());
    }

    private static Language language(HttpHeaders headers) {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
