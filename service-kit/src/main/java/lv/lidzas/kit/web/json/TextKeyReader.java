package lv.lidzas.kit.web.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;

/** The same bound for the names of a map's entries as {@link TextReader} sets for values. */
final class TextKeyReader extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        if (!TextReader.isStorable(key)) {
            throw new RefusedValue(context.getParser(), String.class, "unsupported-character");
        }
        return key;
    }
}
