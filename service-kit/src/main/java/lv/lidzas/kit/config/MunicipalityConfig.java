package lv.lidzas.kit.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * The municipality (pašvaldība) that this deployment serves: its own authority and data controller.
 *
 * <p>Its code travels on every event; name, address and contact stand in what people are sent.
 */
@ConfigMapping(prefix = "lidzas.municipality")
public interface MunicipalityConfig {

    /** Short name for machines; part of each event's source. */
    @WithDefault("LUDZA")
    @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,31}")
    String code();

    /** Name for people. */
    @WithDefault("Ludzas novads")
    @NotBlank
    String name();

    /** Postal address. */
    @WithDefault("Raiņa iela 16A, Ludza")
    @NotBlank
    String address();

    /** Where people may ask. */
    @WithDefault("www.ludzasnovads.lv")
    @NotBlank
    String contact();
}
