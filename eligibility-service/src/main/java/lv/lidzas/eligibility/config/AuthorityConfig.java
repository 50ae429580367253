package lv.lidzas.eligibility.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/** The deciding authority, as letters name it; its address and contact are the municipality's. */
@ConfigMapping(prefix = "lidzas.authority")
public interface AuthorityConfig {

    /** Name of the authority (iestāde), with which a contest is filed. */
    @WithDefault("Ludzas novada sociālais dienests")
    @NotBlank
    String name();

    /** Who hears a contest inside the municipality; its by-law says so (Local Government Law s.25, 49). */
    @WithDefault("Ludzas novada dome")
    @NotBlank
    String contestBody();

    /** The office of whoever signs (paraksttiesīgā amatpersona); its holder writes the name. */
    @WithDefault("Sociālā dienesta amatpersona")
    @NotBlank
    String signatory();

    /** What stands in the place of a written signature where letters are signed electronically; absent where they are signed by hand. */
    Optional<String> signatureNote();
}
