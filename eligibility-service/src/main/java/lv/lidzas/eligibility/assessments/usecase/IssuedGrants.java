package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.cases.domain.CaseFile;

/** Grants that are issued and rest on facts that may fall later (izdotie lēmumi). */
public interface IssuedGrants {

    /** Something new was heard of a decided case; must be called with the file held. */
    void look(CaseFile file);
}
