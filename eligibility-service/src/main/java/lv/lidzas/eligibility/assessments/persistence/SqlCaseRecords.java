package lv.lidzas.eligibility.assessments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import lv.lidzas.eligibility.assessments.usecase.CaseRecords;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.parties.DeletedCases;

/** Deletes a case from the tables of all features. */
@ApplicationScoped
public class SqlCaseRecords implements CaseRecords {

    private static final List<String> DELETES =
            List.of(
                    "delete from told_end where application_id = ?",
                    "delete from foreseen_end where application_id = ?",
                    "delete from contest where application_id = ?",
                    "delete from text_correction where application_id = ?",
                    "delete from grant_review where application_id = ?",
                    "delete from stay where application_id = ?",
                    "delete from notification where application_id = ?",
                    "delete from rehearsed_grant where application_id = ?",
                    "delete from work_item where application_id = ?",
                    "delete from case_assignment where application_id = ?",
                    "delete from clarification where application_id = ?",
                    "delete from case_note where application_id = ?",
                    "delete from letter where application_id = ?",
                    "delete from grant_end where application_id = ?",
                    "delete from decision where application_id = ?",
                    "delete from hearing where application_id = ?",
                    "delete from need_assessment where application_id = ?",
                    "delete from assessment where application_id = ?",
                    "delete from case_document where application_id = ?",
                    "delete from case_file where application_id = ?");

    private static final String GRANTS =
            "select 1 from decision where application_id = :application and state = 'ISSUED' and result = 'GRANTED'";

    private final EntityManager entities;
    private final DeletedCases deleted;

    SqlCaseRecords(EntityManager entities, DeletedCases deleted) {
        this.entities = entities;
        this.deleted = deleted;
    }

    @Override
    public boolean restOnAGrant(ApplicationId application) {
        return !entities.createNativeQuery(GRANTS)
                .setParameter("application", application.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void delete(ApplicationId application) {
        deleted.delete(application.value(), DELETES);
    }
}
