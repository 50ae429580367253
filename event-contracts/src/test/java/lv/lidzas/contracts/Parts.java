package lv.lidzas.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;

/** The classes that a type is made of: {@code List<PurposeCode>} gives the list and the code. */
final class Parts {

    private Parts() {}

    static Stream<Class<?>> of(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic ->
                    Stream.concat(
                            of(generic.getRawType()),
                            Arrays.stream(generic.getActualTypeArguments()).flatMap(Parts::of));
            default -> Stream.empty();
        };
    }
}
