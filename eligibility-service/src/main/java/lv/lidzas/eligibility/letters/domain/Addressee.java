package lv.lidzas.eligibility.letters.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * To whom a letter goes (adresāts).
 *
 * @param name of the human
 * @param address in lines, as on an envelope
 */
public record Addressee(String name, List<String> address) {

    public Addressee {
        address = List.copyOf(address);
    }

    /** Name and address, line by line. */
    List<String> lines() {
        return Stream.concat(Stream.of(name), address.stream()).toList();
    }

    /** Nobody's name stands in a log. */
    @Override
    public String toString() {
        return "Addressee";
    }
}
