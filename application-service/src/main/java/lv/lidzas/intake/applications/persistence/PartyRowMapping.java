package lv.lidzas.intake.applications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.intake.applications.domain.PreferredAssistant;
import lv.lidzas.intake.applications.usecase.ApplicationSummary;
import lv.lidzas.intake.persons.domain.ContactDetails;
import lv.lidzas.intake.persons.domain.DeclaredResidence;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.persons.domain.RepresentationEvidence;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.crypto.SealedFields;
import org.jspecify.annotations.Nullable;

/**
 * Between the people on a form and their encrypted columns.
 *
 * <p>Each is under the key of the person; of somebody in a draft who is not recognised yet, under a key of the application.
 */
@ApplicationScoped
class PartyRowMapping {

    private static final String EVIDENCE_NUMBER = "application.representation_evidence_number";

    private final SealedFields fields;
    private final PersonDirectory persons;

    PartyRowMapping(SealedFields fields, PersonDirectory persons) {
        this.fields = fields;
        this.persons = persons;
    }

    /** The person; one who was erased has an id and nothing else. */
    Person person(ApplicationRow row) {
        return toDomain(row.id, "person", row.person);
    }

    Person representative(ApplicationRow row) {
        return toDomain(row.id, "representative", row.representative);
    }

    void fetchKeys(ApplicationRow row) {
        fields.fetch(
                Stream.of(row.person, row.representative)
                        .filter(Objects::nonNull)
                        .map(party -> ownerId(row.id, party.id))
                        .toList());
    }

    private Person toDomain(UUID application, String party, @Nullable PartyColumns columns) {
        if (columns == null) {
            return Person.NOT_GIVEN;
        }
        UUID id = columns.id;
        PersonId known = id == null ? null : new PersonId(id);
        Opening open = new Opening(ownerId(application, id), party);
        String bornOn = open.text("born_on", columns.bornOn);
        return new Person(
                known,
                open.text("given_name", columns.givenName),
                open.text("family_name", columns.familyName),
                known == null ? null : persons.codeOf(known),
                bornOn == null ? null : LocalDate.parse(bornOn),
                new DeclaredResidence(
                        open.text("address", columns.address),
                        open.text("municipality_code", columns.municipalityCode),
                        open.text("postcode", columns.postcode)),
                new ContactDetails(
                        open.text("phone", columns.phone), open.text("email", columns.email)));
    }

    void write(Person person, @Nullable Representation representation, ApplicationRow row) {
        UUID owner = ownerOf(row);
        UUID acting = owner(row.id, row.representative);
        row.person = columns(row.id, "person", person, row.person);
        row.representative =
                columns(
                        row.id,
                        "representative",
                        representation == null ? Person.NOT_GIVEN : representation.representative(),
                        row.representative);
        if (!owner.equals(ownerOf(row))) {
            row.preferredAssistantName = null;
        }
        if (!acting.equals(owner(row.id, row.representative))) {
            row.representationEvidenceNumber = null;
        }
        RepresentationEvidence evidence = representation == null ? null : representation.evidence();
        row.representationEvidenceNumber =
                fields.reseal(
                        row.representationEvidenceNumber,
                        owner(row.id, row.representative),
                        EVIDENCE_NUMBER,
                        evidence == null ? null : evidence.number());
    }

    @Nullable String evidenceNumber(ApplicationRow row) {
        return fields.open(
                owner(row.id, row.representative),
                EVIDENCE_NUMBER,
                row.representationEvidenceNumber);
    }

    private PartyColumns columns(
            UUID application, String party, Person person, @Nullable PartyColumns before) {
        PartyColumns now = new PartyColumns();
        PersonId id = person.id();
        now.id = id == null ? null : id.value();
        PartyColumns old =
                before != null && Objects.equals(before.id, now.id) ? before : new PartyColumns();
        Sealing seal = new Sealing(ownerId(application, now.id), party);
        LocalDate bornOn = person.bornOn();
        now.givenName = seal.text("given_name", old.givenName, person.givenName());
        now.familyName = seal.text("family_name", old.familyName, person.familyName());
        now.bornOn = seal.text("born_on", old.bornOn, bornOn == null ? null : bornOn.toString());
        DeclaredResidence residence = person.residence();
        now.address = seal.text("address", old.address, residence.address());
        now.municipalityCode =
                seal.text("municipality_code", old.municipalityCode, residence.municipalityCode());
        now.postcode = seal.text("postcode", old.postcode, residence.postcode());
        now.phone = seal.text("phone", old.phone, person.contact().phone());
        now.email = seal.text("email", old.email, person.contact().email());
        return now;
    }

    @Nullable PreferredAssistant preferred(ApplicationRow row) {
        if (row.preferredAssistantId != null) {
            return new PreferredAssistant.Registered(row.preferredAssistantId);
        }
        String name =
                fields.open(
                        ownerOf(row),
                        "application.preferred_assistant_name",
                        row.preferredAssistantName);
        return name == null ? null : new PreferredAssistant.Named(name);
    }

    /** After the person was written, under whose key it is. */
    void write(@Nullable PreferredAssistant preferred, ApplicationRow row) {
        row.preferredAssistantId =
                preferred instanceof PreferredAssistant.Registered(UUID assistantId)
                        ? assistantId
                        : null;
        row.preferredAssistantName =
                fields.reseal(
                        row.preferredAssistantName,
                        ownerOf(row),
                        "application.preferred_assistant_name",
                        preferred instanceof PreferredAssistant.Named(String name) ? name : null);
    }

    /** A page of a list with its names. */
    List<ApplicationSummary> summaries(List<ListedRow> rows) {
        fields.fetch(rows.stream().map(row -> ownerId(row.id(), row.personId())).toList());
        return rows.stream().map(this::summary).toList();
    }

    private ApplicationSummary summary(ListedRow row) {
        Opening open = new Opening(ownerId(row.id(), row.personId()), "person");
        return new ApplicationSummary(
                row.id(),
                row.state(),
                row.personId(),
                open.text("given_name", row.givenName()),
                open.text("family_name", row.familyName()),
                row.represented(),
                row.purposes(),
                row.channel(),
                row.receivedOn(),
                row.decideBy(),
                row.submittedAs(),
                row.recordedAt(),
                row.personId() != null && fields.isErased(row.personId()));
    }

    /** Under whose key is what is on the form and of nobody else. */
    static UUID ownerOf(ApplicationRow row) {
        return owner(row.id, row.person);
    }

    private static UUID owner(UUID application, @Nullable PartyColumns party) {
        return ownerId(application, party == null ? null : party.id);
    }

    private static UUID ownerId(UUID application, @Nullable UUID person) {
        return person == null ? application : person;
    }

    /** The columns of one party, read. */
    private final class Opening {

        private final UUID owner;
        private final String party;

        Opening(UUID owner, String party) {
            this.owner = owner;
            this.party = party;
        }

        @Nullable String text(String column, byte @Nullable [] sealed) {
            return fields.open(owner, "application." + party + "_" + column, sealed);
        }
    }

    /** The columns of one party, written. */
    private final class Sealing {

        private final UUID owner;
        private final String party;

        Sealing(UUID owner, String party) {
            this.owner = owner;
            this.party = party;
        }

        byte @Nullable [] text(String column, byte @Nullable [] before, @Nullable String text) {
            return fields.reseal(before, owner, "application." + party + "_" + column, text);
        }
    }
}
