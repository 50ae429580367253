package lv.lidzas.kit.subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import lv.lidzas.kit.subject.PersonalColumn.Form;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that are about the person, and what is given of them. A table may stand in several members, with other rows or columns.
 *
 * @param member of {@code held} in the answer
 * @param table where they are
 * @param rows which, in SQL: {@code {ids}} and {@code {keys}} are those of the {@link DataSubject}
 * @param key columns that tell rows apart and order them, none of them ever null
 * @param columns what is given
 */
public record PersonalTable(
        String member, String table, String rows, List<String> key, List<PersonalColumn> columns) {

    public PersonalTable {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** Rows of which nothing is given yet. */
    public static PersonalTable of(String member, String table, String rows, String... key) {
        return new PersonalTable(member, table, rows, List.of(key), List.of());
    }

    /** Gives these as they are. */
    public PersonalTable plain(String... names) {
        return with(names, Form.PLAIN, null);
    }

    /** Gives these as the JSON that they are. */
    public PersonalTable json(String... names) {
        return with(names, Form.JSON, null);
    }

    /** Says of these keys of logins whether they are the subject's. */
    public PersonalTable who(String... names) {
        return with(names, Form.WHO, null);
    }

    /** Gives these ids if they are the subject's. */
    public PersonalTable own(String... names) {
        return with(names, Form.OWN, null);
    }

    /** Opens these with the key of the owner, which is SQL over the row. */
    public PersonalTable sealed(String owner, String... names) {
        return with(names, Form.SEALED, owner);
    }

    /** The same for columns that hold JSON. */
    public PersonalTable sealedJson(String owner, String... names) {
        return with(names, Form.SEALED_JSON, owner);
    }

    /** Calls the last column so in the answer. */
    public PersonalTable called(String field) {
        return changed(last ->
                new PersonalColumn(last.name(), field, last.form(), last.owner(), last.sealedAs()));
    }

    /** Opens the last column as the one that the encryption names. */
    public PersonalTable sealedAs(String column) {
        return changed(last ->
                new PersonalColumn(last.name(), last.field(), last.form(), last.owner(), column));
    }

    private PersonalTable changed(Function<PersonalColumn, PersonalColumn> change) {
        List<PersonalColumn> all = new ArrayList<>(columns);
        all.add(change.apply(all.removeLast()));
        return new PersonalTable(member, table, rows, key, all);
    }

    private PersonalTable with(String[] names, Form form, @Nullable String owner) {
        List<PersonalColumn> all = new ArrayList<>(columns);
        Arrays.stream(names)
                .map(name ->
                        new PersonalColumn(
                                name,
                                PersonalColumn.camelCase(name),
                                form,
                                owner,
                                owner == null ? null : table + "." + name))
                .forEach(all::add);
        return new PersonalTable(member, table, rows, key, all);
    }
}
