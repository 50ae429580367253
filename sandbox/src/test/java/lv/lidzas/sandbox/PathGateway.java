package lv.lidzas.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lv.lidzas.sandbox.deploy.GatewayFile;
import lv.lidzas.testkit.servers.Deployable;

/** Stands where the gateway of the containers stands, with that gateway's table of paths, in front of a sandbox. */
final class PathGateway implements AutoCloseable {

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "upgrade", "http2-settings");

    private final Map<String, String> services = GatewayFile.services();
    private final Layout layout;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    private PathGateway(Layout layout) throws IOException {
        this.layout = layout;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(requests);
        services.forEach((path, service) ->
                server.createContext(path + "/", exchange -> pass(exchange, path, service)));
    }

    static PathGateway before(Layout layout) throws IOException {
        PathGateway gateway = new PathGateway(layout);
        gateway.server.start();
        return gateway;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange, String path, String service) throws IOException {
        try (exchange) {
            String rest = exchange.getRequestURI().toString().substring(path.length());
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address(service) + rest))
                            .method(
                                    exchange.getRequestMethod(),
                                    BodyPublishers.ofByteArray(
                                            exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders()
                    .forEach((name, values) -> {
                        if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                            values.forEach(value -> request.header(name, value));
                        }
                    });
            answer(exchange, client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
            throws IOException {
        for (String name : new TreeSet<>(answer.headers().map().keySet())) {
            if (!OF_THE_CONNECTION.contains(name) && !name.equals("transfer-encoding")) {
                exchange.getResponseHeaders().put(name, answer.headers().allValues(name));
            }
        }
        int length = answer.body().length;
        exchange.sendResponseHeaders(answer.statusCode(), length == 0 ? -1 : length);
        if (length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    private String address(String service) {
        return Stream.of(Deployable.values())
                .filter(it -> it.folder().equals(service))
                .map(it -> layout.address(it).toString())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        server.stop(0);
        requests.close();
        client.close();
    }
}
