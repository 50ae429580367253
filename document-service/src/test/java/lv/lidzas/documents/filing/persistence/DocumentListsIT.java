package lv.lidzas.documents.filing.persistence;

import static lv.lidzas.documents.filing.domain.ExampleDocuments.reader;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.Reader;
import lv.lidzas.documents.filing.usecase.DocumentFilter;
import lv.lidzas.documents.filing.usecase.Documents;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.ListPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of documents takes longer because there are more of them, also when only the oldest pass its filter, or are seen. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class DocumentListsIT {

    /** What is rare is among the oldest; the newest quarter waits for drafts of strangers. */
    private static final String DOCUMENTS =
            """
            insert into document (id, version, application_id, owner_key, subject_person_id, kind, issuer, number, issued_on,
                sha256, content_key, size_bytes, media_type, file_name, uploaded_by, uploaded_by_staff, uploaded_at, state,
                reviewed_by, reviewed_at, rejection_reason, rejection_explanation)
            select ('01980000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0,
                ('01970000-0000-7000-8000-' || lpad(((n + 1) / 2)::text, 12, '0'))::uuid,
                case when n <= 10000 then '1.portal' else '1.login-' || (n / 2) % 2000 end, gen_random_uuid(),
                case when n <= 500 then 'CONFIRMATION_EMPLOYER' else 'CONFIRMATION_EDUCATION' end,
                SEALED, SEALED, '2026-11-01', SEALED, SEALED, 12, 'application/pdf', SEALED,
                case when n <= 5000 then '1.liga' else '1.login-' || (n / 2) % 2000 end, n <= 5000 and n % 100 = 0, now(), state,
                case when state in ('VERIFIED', 'REJECTED') then '1.liga' end,
                case when state in ('VERIFIED', 'REJECTED') then now() end,
                case when state = 'REJECTED' then 'OTHER' end, case when state = 'REJECTED' then SEALED end
            from (select n, case when n % 100 = 0 and n <= 5000 or n > 15000 then 'HELD' when n <= 200 then 'RECEIVED'
                                 when n <= 400 then 'REJECTED' else 'VERIFIED' end as state
                  from generate_series(1, 20000) n) document;

            insert into case_parties (case_id, submitter_key, submitter_role, sequence)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '1.portal', 'SUBMITTER', 0 from generate_series(1, 10000) n;
            insert into case_party (case_id, position, party_key, role)
            select ('01970000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, '1.person-' || n % 5000, 'PERSON'
            from generate_series(1, 10000) n;

            insert into vault.person_key (owner_id, destroyed_at) select subject_person_id, now() from document
            on conflict do nothing;
            """
                    .replace("SEALED", "decode(repeat('ab', 45), 'hex')");

    @Inject Documents documents;
    @Inject AgroalDataSource database;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Test
    void noFilterReadsMany() throws SQLException {
        ListPlans plans = new ListPlans(database, DocumentFilter.class).fill(DOCUMENTS);
        for (String login : new String[] {"liga", "login-7", "person-7", "nobody"}) {
            watchAll(plans, reader(login, Reader.Reach.ALL_AS_STAFF));
            watchAll(plans, reader(login, Reader.Reach.ALL_AS_AUDITOR));
        }
        watchAll(plans, reader("login-7", Reader.Reach.OWN));
        watchAll(plans, reader("person-7", Reader.Reach.OWN));
        watchAll(plans, twoKeys("login-7", "person-7"));
        watch(plans, "", new DocumentFilter(null, null, null), twoKeys("portal", "person-7"));
        DocumentFilter all = new DocumentFilter(null, null, null);
        watch(plans, "", all, reader("portal", Reader.Reach.OWN));
        plans.everyComponentWasWatched();
    }

    private static Reader twoKeys(String login, String code) {
        Reader one = reader(login, Reader.Reach.OWN);
        Set<PartyKey> keys = Set.of(one.self(), new PartyKey("1." + code));
        return new Reader(one.self(), new OwnCases(keys, one.own().day()), one.reach());
    }

    private void watchAll(ListPlans plans, Reader reader) throws SQLException {
        watch(plans, "", new DocumentFilter(null, null, null), reader);
        for (DocumentState.Code state : DocumentState.Code.values()) {
            watch(plans, "state", new DocumentFilter(null, state, null), reader);
        }
        for (DocumentKind kind : DocumentKind.values()) {
            watch(plans, "kind", new DocumentFilter(null, null, kind), reader);
        }
        for (int number : new int[] {1, 9999, 10001}) {
            ApplicationId application =
                    new ApplicationId(
                            UUID.fromString("01970000-0000-7000-8000-%012d".formatted(number)));
            watch(plans, "application", new DocumentFilter(application, null, null), reader);
        }
    }

    private void watch(ListPlans plans, String filtered, DocumentFilter filter, Reader reader)
            throws SQLException {
        plans.watch(
                filtered,
                after ->
                        documents
                                .list(filter, new PageRequest(after, ListPlans.PAGE), reader)
                                .next());
    }
}
