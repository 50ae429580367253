package lv.lidzas.eligibility.rulesets.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.ruleset.FigureUnit;
import lv.lidzas.eligibility.rules.ruleset.RefusalGround;
import lv.lidzas.eligibility.rules.ruleset.RequiredDocument;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.ServedPurpose;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes the rule set as a page for lawyers, in Latvian; its diff is reviewed with the code. */
class RuleDocumentationTest {

    private static final RuleTexts TEXTS = RuleTexts.in(Language.LV);

    private final StringBuilder page = new StringBuilder();

    @ParameterizedTest
    @MethodSource("lv.lidzas.eligibility.rules.ruleset.mk942.Examples#everyRuleSet")
    void thePageOfEachRuleSetIsApproved(RuleSet rules) {
        ApprovedFile.verify("docs/rules/" + rules.id() + ".approved.md", page(rules));
    }

    /** Line by line, without the versions, which differ in every reference. */
    @Test
    void whatAnAmendmentChangedIsApproved() {
        List<RuleSet> sets = Examples.everyRuleSet().toList();
        for (int i = 1; i < sets.size(); i++) {
            RuleSet before = sets.get(i - 1);
            RuleSet after = sets.get(i);
            Set<String> old = lines(before);
            Set<String> now = lines(after);
            page.setLength(0);
            line("# No %s uz %s".formatted(before.id(), after.id()));
            line("");
            line(
                    "Šo lapu raksta tests no programmas koda: kas abu noteikumu kopumu lapās ir atšķirīgs.");
            only("Vairs nav", old, now);
            only("Ir no jauna", now, old);

            ApprovedFile.verify(
                    "docs/rules/%s-to-%s.approved.md".formatted(before.id(), after.id()),
                    page.toString());
        }
    }

    private void only(String title, Set<String> here, Set<String> there) {
        line("");
        line("## " + title);
        line("");
        here.stream().filter(told -> !there.contains(told)).forEach(this::line);
    }

    private Set<String> lines(RuleSet rules) {
        return page(rules)
                .lines()
                .filter(told -> told.strip().matches("[-|].*") && !told.startsWith("|---"))
                .map(told -> told.strip().replaceAll(", redakcija [0-9-]+", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String page(RuleSet rules) {
        page.setLength(0);
        heading(rules);
        figures(rules);
        page.append("\n## Nosacījumi personai\n\n");
        tree(rules.general().specification(), 0);
        page.append("\n## Pasākumi\n");
        rules.purposes().forEach(served -> purpose(served));
        page.append(
                "\n## Dokumenti\n\n| Dokuments | Kad vajadzīgs | Kāpēc | Pamats |\n|---|---|---|---|\n");
        rules.documents().forEach(document -> document(document, rules));
        page.append("\n## Atteikuma pamati, ko var norādīt tikai cilvēks\n\n");
        rules.refusalGrounds().forEach(this::ground);
        page.append("\n## Izbeigšanas pamati, ko var norādīt tikai cilvēks\n\n");
        rules.endingGrounds().forEach(this::ground);
        return page.toString();
    }

    private void ground(RefusalGround ground) {
        line(
                "- `%s` %s (%s)"
                        .formatted(ground.id(), ground.words().lv(), reference(ground.basis())));
    }

    @Test
    void everyOutcomeOfTheTreeNamesActParagraphAndVersion() {
        Trace trace = Examples.mk942().evaluate(Examples.JANIS_CHILD_8.on(Examples.DAY)).trace();

        assertThat(trace.walk())
                .allSatisfy(node -> {
                    LegalReference basis = node.evaluated().basis();
                    assertThat(basis.act().code()).isNotBlank();
                    assertThat(basis.paragraph().lv()).isNotBlank();
                    assertThat(basis.version()).isNotNull();
                });
    }

    private void heading(RuleSet rules) {
        line("# " + rules.id());
        line("");
        line("Šo lapu raksta tests no programmas koda; labojiet kodu, nevis lapu.");
        line("");
        if (!rules.figuresFrom().equals(Examples.mayHoldFrom(rules))) {
            line(
                    "**Pirmā diena nav zināma:** tā nav agrāk par %s un nav vēlāk par %s. Dienās starp tām lieta gaida darbinieku,"
                                    .formatted(Examples.mayHoldFrom(rules), rules.figuresFrom())
                            + " ja pašvaldība nav norādījusi dienu (`LIDZAS_RULES_MK316_2022_FROM`).");
            line("");
        }
        line(
                "Zīmes: **lapa** – rakstīts pašvaldības lapā (S2 līdz S20 un P1 līdz P7 ir tās apgalvojumi pēc kārtas);"
                        + " **teksts** – izlasīts viss akta teksts; **izraksts** – izlasīts izraksts vai ministrijas"
                        + " skaidrojums; **secināts** – secināts no izlasītā.");
    }

    private void figures(RuleSet rules) {
        page.append("\n## Skaitļi no ").append(rules.figuresFrom()).append("\n\n");
        rules.figures()
                .forEach(figure ->
                        line(
                                "- %s: %d %s (%s)"
                                        .formatted(
                                                TEXTS.figure(figure),
                                                figure.value(),
                                                unit(figure.unit()),
                                                reference(figure.basis()))));
    }

    private static String unit(FigureUnit unit) {
        return switch (unit) {
            case YEARS -> "gads(-i)";
            case MINUTES_PER_WEEK -> "minūtes nedēļā";
            case MINUTES_PER_MONTH -> "minūtes mēnesī";
        };
    }

    private void tree(TraceNode node, int depth) {
        String join =
                switch (node.shape()) {
                    case QUESTION -> "";
                    case ALL_OF -> " – **visi:**";
                    case ANY_OF -> " – **vismaz viens:**";
                    case ONLY_IF -> " – **ja pirmais, tad arī otrais:**";
                };
        line(
                "%s- `%s` %s (%s)%s"
                        .formatted(
                                "  ".repeat(depth),
                                node.id(),
                                TEXTS.condition(node.id()),
                                reference(node.basis()),
                                join));
        node.parts().forEach(part -> tree(part, depth + 1));
    }

    private void purpose(ServedPurpose served) {
        GrantedTime most = served.most();
        line("");
        line("### P%d %s".formatted(served.number(), served.words().lv()));
        line("");
        line(
                "%s. Laiks: %s."
                        .formatted(
                                reference(served.basis()),
                                most == null
                                        ? "skaitlis pielikumā nav izlasīts, spēkā ir tikai kopējā robeža"
                                        : "ne vairāk kā "
                                                + most.minutes()
                                                + " minūtes "
                                                + TEXTS.term(most.per().name())));
        line("");
        tree(served.condition().specification(), 0);
    }

    private void document(RequiredDocument document, RuleSet rules) {
        String when =
                switch (document.when()) {
                    case REPRESENTED -> "prasa likumiskais pārstāvis";
                    case ADULT -> "personai ir 18 gadi vai vairāk";
                    case CHILD -> "persona ir jaunāka par 18 gadiem";
                    case PURPOSE ->
                            rules.purposes().stream()
                                    .filter(it -> document.purposes().contains(it.purpose()))
                                    .map(it -> "P" + it.number())
                                    .collect(Collectors.joining(", "));
                };
        line(
                "| %s | %s | %s | %s |"
                        .formatted(
                                TEXTS.term(document.kind().name()),
                                when,
                                document.reason().lv(),
                                reference(document.basis())));
    }

    private static String reference(LegalReference basis) {
        String evidence =
                switch (basis.evidence()) {
                    case PAGE -> "lapa";
                    case FULL_TEXT -> "teksts";
                    case EXCERPT -> "izraksts";
                    case DERIVED -> "secināts";
                };
        return "%s, %s, redakcija %s, %s"
                .formatted(basis.act().code(), basis.paragraph().lv(), basis.version(), evidence);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
