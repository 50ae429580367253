package lv.lidzas.sandbox;

import java.io.PrintStream;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.Persona;

/** What the newcomer sees when everything is ready. */
final class Guide {

    private Guide() {}

    static void print(Layout layout, PrintStream out) {
        String row = "  %-30s %-23s %-37s %s%n";
        out.println();
        out.printf(row, "Service", "API", "Swagger UI", "Health");
        for (Deployable service : Deployable.values()) {
            String address = layout.address(service).toString();
            out.printf(
                    row,
                    service.folder(),
                    address,
                    address + "/q/swagger-ui",
                    layout.management(service) + "/q/health");
        }
        out.println();
        out.printf("  %-30s %s%n", "Token issuer (OIDC)", layout.issuer());
        out.printf(
                "  %-30s localhost:%d, user %s, password %s%n",
                "PostgreSQL 18", layout.postgresPort(), LocalPostgres.USER, LocalPostgres.PASSWORD);
        out.printf("  %-30s localhost:%d%n", "Kafka 4.1", layout.kafkaPort());
        out.println();
        out.printf("  %-12s %-20s %s%n", "Persona", "Role", "Who (all invented)");
        for (Persona persona : Persona.values()) {
            out.printf(
                    "  %-12s %-20s %s%n",
                    persona.username(), persona.role(), persona.description());
        }
        out.println();
        out.println("A token (no password in the sandbox) and a first request:");
        out.println(
                "  TOKEN=$(curl -s "
                        + layout.issuer()
                        + "/token -d grant_type=password -d username=anna"
                        + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')");
        out.println(
                "  curl -s "
                        + layout.address(Deployable.ELIGIBILITY)
                        + "/v1/rule-sets -H \"Authorization: Bearer $TOKEN\"");
        out.println();
        out.println(
                "Logs: "
                        + layout.folder().resolve("logs")
                        + ". Stories: ./lidzas demo. Ctrl-C stops everything.");
    }
}
