package lv.lidzas.eligibility.letters.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.config.AuthorityConfig;
import lv.lidzas.eligibility.letters.domain.Authority;
import lv.lidzas.eligibility.letters.domain.LetterWriter;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.config.MunicipalityConfig;

/** Who writes, from the settings (vēstules veidlapa). */
@ApplicationScoped
class Letterhead {

    private final AuthorityConfig authority;
    private final MunicipalityConfig municipality;
    private final LegalCalendar calendar;

    Letterhead(AuthorityConfig authority, MunicipalityConfig municipality, LegalCalendar calendar) {
        this.authority = authority;
        this.municipality = municipality;
        this.calendar = calendar;
    }

    LetterWriter writer() {
        return new LetterWriter(
                new Authority(
                        authority.name(),
                        municipality.address(),
                        municipality.contact(),
                        authority.contestBody(),
                        authority.signatory(),
                        authority.signatureNote().orElse(null)),
                calendar);
    }
}
