package lv.lidzas.sandbox;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** A collector of spans as a municipality may have one: takes OTLP over HTTP in protobuf and keeps what came. */
public final class OtlpReceiver {

    private static final int OK = 200;

    private final HttpServer server;
    private final List<ReceivedSpan> spans = new CopyOnWriteArrayList<>();

    private OtlpReceiver(HttpServer server) {
        this.server = server;
    }

    /** Listens on a free port. */
    static OtlpReceiver start() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            OtlpReceiver receiver = new OtlpReceiver(server);
            server.createContext("/v1/traces", receiver::take);
            server.setExecutor(
                    Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
            server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String endpoint() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What came until now. */
    public List<ReceivedSpan> spans() {
        return List.copyOf(spans);
    }

    private void take(HttpExchange exchange) throws IOException {
        boolean isPacked = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        try (InputStream body = exchange.getRequestBody();
                InputStream plain = isPacked ? new GZIPInputStream(body) : body) {
            spans.addAll(Request.read(plain.readAllBytes()));
        }
        exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(OK, -1);
        exchange.close();
    }

    /** Reads the fields of {@code opentelemetry/proto/collector/trace/v1} that are looked at, and passes over the others. */
    private static final class Request {

        private final List<ReceivedSpan> spans = new CopyOnWriteArrayList<>();
        private String service = "";

        static List<ReceivedSpan> read(byte[] request) throws IOException {
            Request reading = new Request();
            fields(
                    request,
                    (field, resourceSpans) -> {
                        if (field == 1) {
                            fields(resourceSpans, reading::resourceSpans);
                        }
                    });
            return reading.spans;
        }

        private void resourceSpans(int field, byte[] bytes) throws IOException {
            if (field == 1) {
                Map<String, String> resource = new TreeMap<>();
                fields(bytes, (in, attribute) -> attribute(in, 1, attribute, resource));
                service = resource.getOrDefault("service.name", "");
            } else if (field == 2) {
                fields(
                        bytes,
                        (in, span) -> {
                            if (in == 2) {
                                spans.add(span(span));
                            }
                        });
            }
        }

        private ReceivedSpan span(byte[] bytes) throws IOException {
            Map<Integer, String> ids = new TreeMap<>();
            Map<String, String> attributes = new TreeMap<>();
            String[] name = {""};
            fields(
                    bytes,
                    (field, value) -> {
                        switch (field) {
                            case 1, 2, 4 -> ids.put(field, HexFormat.of().formatHex(value));
                            case 5 -> name[0] = text(value);
                            default -> attribute(field, 9, value, attributes);
                        }
                    });
            return new ReceivedSpan(
                    service,
                    ids.getOrDefault(1, ""),
                    ids.getOrDefault(2, ""),
                    ids.getOrDefault(4, ""),
                    name[0],
                    attributes);
        }

        /** A KeyValue, if the field is the one that holds them; its value as text, whatever its type. */
        private static void attribute(
                int field, int wanted, byte[] bytes, Map<String, String> attributes)
                throws IOException {
            if (field != wanted) {
                return;
            }
            String[] pair = {"", ""};
            fields(
                    bytes,
                    (in, value) -> {
                        if (in == 1) {
                            pair[0] = text(value);
                        } else if (in == 2) {
                            fields(value, (_, any) -> pair[1] = text(any));
                        }
                    });
            attributes.put(pair[0], pair[1]);
        }

        private static void fields(byte[] message, Field reader) throws IOException {
            CodedInputStream in = CodedInputStream.newInstance(message);
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                int field = WireFormat.getTagFieldNumber(tag);
                if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
                    reader.read(field, in.readByteArray());
                } else {
                    in.skipField(tag);
                }
            }
        }

        private static String text(byte[] bytes) {
            return ByteString.copyFrom(bytes).toStringUtf8();
        }

        @FunctionalInterface
        private interface Field {
            void read(int number, byte[] value) throws IOException;
        }
    }
}
