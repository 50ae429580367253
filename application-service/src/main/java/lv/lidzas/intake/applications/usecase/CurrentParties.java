package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Keeps whose case a submitted application is, and tells the other services when that changes. */
@ApplicationScoped
class CurrentParties {

    private final PartyKeys keys;
    private final HeardParties parties;
    private final ApplicationEvents events;

    CurrentParties(PartyKeys keys, HeardParties parties, ApplicationEvents events) {
        this.keys = keys;
        this.parties = parties;
        this.events = events;
    }

    /**
     * The first parties, which are told with the submission itself.
     *
     * @param caller whom the draft may know by another key, if the secret was changed since; documents for it may too
     */
    Parties begin(AssistanceApplication submitted, Caller caller) {
        List<Party> submitters = new ArrayList<>();
        PartyKey submitter = submitted.receipt().submitterKey();
        if (submitter != null) {
            submitters.add(Party.always(submitter, PartyRole.SUBMITTER));
            if (caller.is(submitter) && !caller.self().equals(submitter)) {
                submitters.add(Party.always(caller.self(), PartyRole.SUBMITTER));
            }
        }
        Parties first = new Parties(with(submitters, submitted), 0);
        parties.keep(submitted.id().value(), first);
        return first;
    }

    /**
     * Tells the parties anew if they are others than were told last, as after a representation has ended or the secret of the
     * keys was changed.
     */
    void renew(AssistanceApplication submitted) {
        Parties told = parties.of(submitted.id().value());
        List<Party> submitters =
                told.all().stream().filter(it -> it.role() == PartyRole.SUBMITTER).toList();
        Parties now = new Parties(with(submitters, submitted), told.sequence() + 1);
        if (!now.all().equals(told.all())) {
            parties.keep(submitted.id().value(), now);
            events.publish(new ApplicationEvent.PartiesChanged(submitted.id(), now));
        }
    }

    private List<Party> with(List<Party> submitters, AssistanceApplication application) {
        List<Party> all = new ArrayList<>(submitters);
        add(all, application.form().person(), PartyRole.PERSON);
        add(all, application.form().representative(), PartyRole.REPRESENTATIVE);
        return all;
    }

    private void add(List<Party> found, @Nullable Person somebody, PartyRole role) {
        PersonalCode code = somebody == null ? null : somebody.personalCode();
        if (code != null) {
            found.add(Party.always(keys.ofCode(code), role));
        }
    }
}
