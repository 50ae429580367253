package lv.lidzas.kit.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;

/** Turns rows into parties and back: the login that filed stands apart. */
final class CasePartiesRowMapping {

    private CasePartiesRowMapping() {}

    static Parties toDomain(CasePartiesRow row) {
        Stream<Party> filer = Stream.ofNullable(row.submitterKey).map(key -> filer(row, key));
        Stream<Party> others = row.parties.stream().map(CasePartiesRowMapping::party);
        return new Parties(Stream.concat(filer, others).toList(), row.sequence);
    }

    private static Party filer(CasePartiesRow row, String key) {
        return Party.always(new PartyKey(key), Objects.requireNonNull(row.submitterRole));
    }

    private static Party party(CasePartyColumns columns) {
        return new Party(
                new PartyKey(columns.partyKey),
                columns.role,
                columns.validFrom,
                columns.validUntil);
    }

    static void write(Parties parties, CasePartiesRow row) {
        Party filer = parties.filer();
        row.submitterKey = filer == null ? null : filer.key().text();
        row.submitterRole = filer == null ? null : filer.role();
        row.sequence = parties.sequence();
        List<CasePartyColumns> others =
                parties.all().stream()
                        .filter(party -> !party.equals(filer))
                        .map(CasePartiesRowMapping::columns)
                        .toList();
        row.parties = new ArrayList<>(others);
    }

    private static CasePartyColumns columns(Party party) {
        CasePartyColumns columns = new CasePartyColumns();
        columns.partyKey = party.key().text();
        columns.role = party.role();
        columns.validFrom = party.from();
        columns.validUntil = party.until();
        return columns;
    }
}
