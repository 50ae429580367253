package lv.lidzas.sandbox.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.testkit.servers.Deployable;
import org.jspecify.annotations.Nullable;

/** What has to be true of all four services together. */
final class Agreements {

    private static final String ASSESSED = "every submitted application is assessed";
    private static final String KNOWN = "every case of eligibility-service is an application";
    private static final String DECIDED =
            "application-service and eligibility-service name the same decision";
    private static final String GRANTED = "every grant has one budget";
    private static final String BUDGETED = "every budget has one grant";
    private static final String BOOKED = "no more is booked than granted";
    private static final String WHOLE = "every document's file is what was stored";

    private final Rows rows;
    private final Path documents;
    private final Map<String, Integer> looked = new LinkedHashMap<>();

    private record Filed(String id, String state, @Nullable String decision) {}

    private record Issued(String id, String application, String result) {}

    private record Budget(String id, String decision, String application) {}

    Agreements(Rows rows, Path documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** How much was looked at, by what. */
    Map<String, Integer> looked() {
        return looked;
    }

    /** Everything that is not as it should be now. What is told later is read first, so that nothing of it can lack what it is told of. */
    List<Disagreement> broken() {
        looked.clear();
        List<Disagreement> broken = new ArrayList<>();
        List<Budget> budgets = note("budgets", budgets());
        List<Issued> issued = note("decisions", issued());
        List<String> cases = note("cases", cases());
        Set<String> assessed = new HashSet<>(note("assessed cases", assessed()));
        List<Filed> filed = note("applications", filed());
        applications(filed, assessed, issued, cases, broken);
        grants(issued, budgets, broken);
        overbooked().forEach(it -> broken.add(new Disagreement(BOOKED, it)));
        files(broken);
        return broken;
    }

    private void applications(
            List<Filed> filed,
            Set<String> assessed,
            List<Issued> issued,
            List<String> cases,
            List<Disagreement> broken) {
        Map<String, Filed> byId =
                filed.stream().collect(Collectors.toMap(Filed::id, Function.identity()));
        Map<String, Issued> decisions =
                issued.stream().collect(Collectors.toMap(Issued::id, Function.identity()));
        for (Filed application : filed) {
            boolean isPending =
                    Set.of("SUBMITTED", "COMPLETE", "DECIDED").contains(application.state());
            if (isPending && !assessed.contains(application.id())) {
                broken.add(
                        new Disagreement(ASSESSED, "application " + application.id() + " is not"));
            }
            String answer = application.decision();
            if (answer != null && !isOf(application, decisions.get(answer))) {
                broken.add(
                        new Disagreement(
                                DECIDED,
                                "application "
                                        + application.id()
                                        + " was answered by "
                                        + answer
                                        + ", which is not issued"));
            }
        }
        for (Issued decision : issued) {
            Filed application = byId.get(decision.application());
            if (application != null && !application.state().equals("DECIDED")) {
                broken.add(
                        new Disagreement(
                                DECIDED,
                                "decision "
                                        + decision.id()
                                        + " was issued, and its application "
                                        + application.id()
                                        + " is "
                                        + application.state()));
            }
        }
        cases.stream()
                .filter(it -> !byId.containsKey(it))
                .forEach(it -> broken.add(new Disagreement(KNOWN, "case " + it + " is none")));
    }

    private static boolean isOf(Filed application, @Nullable Issued decision) {
        return decision != null && decision.application().equals(application.id());
    }

    private static void grants(
            List<Issued> issued, List<Budget> budgets, List<Disagreement> broken) {
        Map<String, List<Budget>> byDecision =
                budgets.stream().collect(Collectors.groupingBy(Budget::decision));
        Set<String> grants = new HashSet<>();
        for (Issued decision : issued) {
            if (decision.result().equals("GRANTED")) {
                grants.add(decision.id());
                int count = byDecision.getOrDefault(decision.id(), List.of()).size();
                if (count != 1) {
                    broken.add(
                            new Disagreement(
                                    GRANTED, "decision " + decision.id() + " has " + count));
                }
            }
        }
        budgets.stream()
                .filter(it -> !grants.contains(it.decision()))
                .forEach(it ->
                        broken.add(
                                new Disagreement(
                                        BUDGETED,
                                        "budget "
                                                + it.id()
                                                + " is of "
                                                + it.decision()
                                                + ", which is not an issued grant")));
    }

    private void files(List<Disagreement> broken) {
        List<String[]> kept =
                note(
                        "documents with a file",
                        rows.of(
                                Deployable.DOCUMENT,
                                "select id, blob_name from document where blob_name is not null",
                                row -> new String[] {row.getString(1), row.getString(2)}));
        for (String[] document : kept) {
            String name = document[1];
            String hash =
                    hashOf(
                            documents
                                    .resolve("kept")
                                    .resolve(name.substring(0, 2))
                                    .resolve(name.substring(2, 4))
                                    .resolve(name));
            if (!hash.equals(name)) {
                broken.add(
                        new Disagreement(
                                WHOLE,
                                "document "
                                        + document[0]
                                        + ", file "
                                        + name
                                        + (hash.isEmpty() ? " is lost" : " was changed")));
            }
        }
    }

    /** Empty if there is no such file. A file is named by the hash of what lies in it. */
    private static String hashOf(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchFileException _) {
            return "";
        } catch (IOException problem) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private List<Filed> filed() {
        return rows.of(
                Deployable.APPLICATION,
                "select id, state, decision_id from application where submitted_at is not null",
                row -> new Filed(row.getString(1), row.getString(2), row.getString(3)));
    }

    private List<String> cases() {
        return rows.of(
                Deployable.ELIGIBILITY,
                "select application_id from case_file where decide_by is not null",
                row -> row.getString(1));
    }

    private List<String> assessed() {
        return rows.of(
                Deployable.ELIGIBILITY,
                "select distinct application_id from assessment",
                row -> row.getString(1));
    }

    private List<Issued> issued() {
        return rows.of(
                Deployable.ELIGIBILITY,
                "select id, application_id, result from decision where state = 'ISSUED' and result in ('GRANTED', 'REFUSED')",
                row -> new Issued(row.getString(1), row.getString(2), row.getString(3)));
    }

    private List<Budget> budgets() {
        return rows.of(
                Deployable.SCHEDULING,
                "select id, decision_id, application_id from hour_budget",
                row -> new Budget(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** By week or by month, as the ledger counts and the decision grants. */
    private List<String> overbooked() {
        return rows.of(
                Deployable.SCHEDULING,
                """
                select format('budget %s has %s minutes of %s in %s %s of %s', w.owner_id, c.booked,
                    least(c.most, b.granted_minutes), lower(b.granted_per), c.number, w.iso_year)
                from week_counter w
                join hour_budget b on b.id = w.owner_id,
                unnest(w.booked_minutes, w.limit_minutes) with ordinality c (booked, most, number)
                where w.owner_kind in ('BUDGET', 'BUDGET_MONTH') and (c.booked > c.most or c.booked > b.granted_minutes)
                """,
                row -> row.getString(1));
    }

    private <T> List<T> note(String what, List<T> found) {
        looked.put(what, found.size());
        return found;
    }
}
