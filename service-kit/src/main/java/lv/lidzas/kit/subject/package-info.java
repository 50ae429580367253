/**
 * Everything that is held about a person, given to the person (piekļuve saviem datiem; Vispārīgās datu aizsardzības regulas 15. un 20.
 * pants).
 *
 * <p>A service says behind {@link lv.lidzas.kit.subject.SubjectTables} which columns of which rows are about a person, and why the others
 * are not given. What is declared is what is read and written ({@link lv.lidzas.kit.subject.SubjectDocument}), so that a declaration cannot
 * promise more than an answer holds; a test compares it with the columns that the database has.
 *
 * <p>Rights of others (Article 15(4)): of other people only that is given which the caller reads elsewhere too. Keys of logins become
 * "the subject" or "another", and ids of records that may be another human's are left out ({@link
 * lv.lidzas.kit.subject.PersonalColumn.Form}).
 */
@NullMarked
package lv.lidzas.kit.subject;

import org.jspecify.annotations.NullMarked;
