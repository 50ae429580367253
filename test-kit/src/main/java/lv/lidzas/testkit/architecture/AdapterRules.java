package lv.lidzas.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static lv.lidzas.testkit.architecture.Predicates.inPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** What belongs to which adapter (rules 4, 5, 9, 10, 20, 22 and 24). */
final class AdapterRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String POST = "jakarta.ws.rs.POST";
    private static final String IDEMPOTENT = "lv.lidzas.kit.web.Idempotent";
    private static final String KEEPS_NOTHING = "lv.lidzas.kit.web.KeepsNothing";
    private static final String INBOX = "lv.lidzas.kit.inbox.Inbox";
    private static final String OUTBOX = "lv.lidzas.kit.outbox.Outbox";

    private final Rings rings;

    AdapterRules(Rings rings) {
        this.rings = rings;
    }

    ArchRule entitiesAreRowsOfPersistence() {
        return classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .should()
                .resideInAPackage(rings.persistence())
                .andShould()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Row");
    }

    ArchRule transactionsOpenInUseCases() {
        return CompositeArchRule.of(
                        classes()
                                .that()
                                .areAnnotatedWith(TRANSACTIONAL)
                                .should()
                                .resideInAPackage(rings.usecase()))
                .and(
                        methods()
                                .that()
                                .areAnnotatedWith(TRANSACTIONAL)
                                .should()
                                .beDeclaredInClassesThat()
                                .resideInAPackage(rings.usecase()));
    }

    ArchRule requestsAndViewsAreRecords() {
        return classes()
                .that(inPackage(rings.api()))
                .and()
                .haveNameMatching(".*(Request|View|Form)")
                .should()
                .beRecords();
    }

    ArchRule resourcesNeverReturnDomainTypes() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(PATH)
                .should(
                        PlainCondition.hold(
                                "not return a domain type",
                                (JavaMethod method) ->
                                        method.getReturnType().getAllInvolvedRawTypes().stream()
                                                .noneMatch(it -> Rings.isIn(it, rings.inner()))));
    }

    ArchRule postsMayBeRepeated() {
        return methods()
                .that()
                .areAnnotatedWith(POST)
                .should()
                .beAnnotatedWith(IDEMPOTENT)
                .orShould()
                .beAnnotatedWith(KEEPS_NOTHING)
                .because("a client that lost the answer sends the request again");
    }

    ArchRule consumersUseTheInbox() {
        return classes()
                .that(Predicates.listensToKafka())
                .should()
                .resideInAPackage(rings.messaging())
                .andShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(INBOX)
                .andShould()
                .beAnnotatedWith("lv.lidzas.contracts.Consumes")
                .because("a redelivered event must have its effect once");
    }

    ArchRule publishersSayWhatTheyPublish() {
        return classes()
                .that(usesTheOutbox())
                .should()
                .resideInAPackage(rings.messaging())
                .andShould()
                .beAnnotatedWith("lv.lidzas.contracts.Publishes")
                .because("the catalogue of events is generated from it");
    }

    private static DescribedPredicate<JavaClass> usesTheOutbox() {
        return DescribedPredicate.describe(
                "use the outbox",
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to -> to.getTargetClass().getName().equals(OUTBOX)));
    }
}
