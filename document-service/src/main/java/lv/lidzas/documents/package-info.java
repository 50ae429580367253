/**
 * The documents context (atzinumi, apliecinājumi): what an applicant brings as proof, kept safe and reviewed by a caseworker.
 *
 * <p>It decides whether a document is taken in, for which application, and whether it counts as proof. It never decides
 * which documents an application needs (the rule set does) nor what follows from them (eligibility does).
 */
package lv.lidzas.documents;
