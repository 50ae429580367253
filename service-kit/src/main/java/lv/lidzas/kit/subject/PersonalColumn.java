package lv.lidzas.kit.subject;

import org.jspecify.annotations.Nullable;

/**
 * A column that is given to the person.
 *
 * @param name in its table
 * @param field what it is called in the answer
 * @param form how it is given
 * @param owner whose key opens it, in SQL over its row; null where it is not encrypted
 * @param sealedAs the column that the encryption names; null where it is not encrypted
 */
public record PersonalColumn(
        String name, String field, Form form, @Nullable String owner, @Nullable String sealedAs) {

    /** How a value is given. */
    public enum Form {
        /** As it is. */
        PLAIN,
        /** JSON as it is. */
        JSON,
        /** Keys of logins: whether one is the subject's, and no more. */
        WHO,
        /** An id, if it is one of the subject's; otherwise it may be another human's. */
        OWN,
        /** Opened with the owner's key. */
        SEALED,
        /** JSON, opened with the owner's key. */
        SEALED_JSON
    }

    /** The name of a column as JSON writes it. */
    static String camelCase(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_", -1)) {
            name.append(
                    name.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
