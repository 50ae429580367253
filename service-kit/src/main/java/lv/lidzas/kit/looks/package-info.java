/**
 * Who looked at whose data (piekļuves žurnāls): every operation that shows personal data leaves an entry before its answer does.
 *
 * <p>An operation says with {@link lv.lidzas.kit.looks.Shows} or {@link lv.lidzas.kit.looks.ShowsNobody} what it is; while it works
 * it tells {@link lv.lidzas.kit.looks.Sight} whom it shows; {@link lv.lidzas.kit.looks.LookFilter} writes the entry. An answer
 * without an entry does not leave.
 */
package lv.lidzas.kit.looks;
