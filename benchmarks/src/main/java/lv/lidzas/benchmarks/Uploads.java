package lv.lidzas.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lv.lidzas.benchmarks.harness.Applicants;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Reply;
import lv.lidzas.testkit.Multipart;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.servers.Deployable;

/** Uploads of 10 MB with an idempotency key, beside {@code cp}, {@code sha256sum} and {@code sync} of the same bytes. */
final class Uploads implements Program {

    private static final int BYTES = 10_000_000;

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public void run(Rig rig, Report report) {
        int rounds = rig.size().of(1, 40, 100);
        int warmUp = rig.size().of(0, 20, 50);
        Applicants applicants = new Applicants(rig);
        Reply application = applicants.submit(applicants.draft());
        Waiting.until(
                rig,
                Deployable.DOCUMENT,
                "exists (select from known_case where application_id = '%s')"
                        .formatted(application.text("id")));
        String token = Tokens.from(URI.create(rig.addresses().issuer()), "e-service");
        Random random = new Random(1);
        List<Long> product = new ArrayList<>();
        List<Long> yardstick = new ArrayList<>();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Path folder = Files.createDirectories(rig.folder().resolve("yardstick"));
            for (int round = -warmUp; round < rounds; round++) {
                byte[] content = pdf(random);
                Path from = Files.write(folder.resolve("from"), content);
                HttpRequest upload = upload(rig, token, application, content);
                long begin = System.nanoTime();
                HttpResponse<String> answer =
                        http.send(upload, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException(answer.body());
                }
                long between = System.nanoTime();
                copy(from, folder.resolve("to"));
                if (round >= 0) {
                    product.add(between - begin);
                    yardstick.add(System.nanoTime() - between);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
        Comparison.ofTimes(
                "an upload of 10 MB, beside cp + sha256sum + sync", product, yardstick, report);
    }

    private static HttpRequest upload(Rig rig, String token, Reply application, byte[] content) {
        byte[] form =
                Multipart.of(Papers.about(application))
                        .file("atzinums.pdf", "application/pdf", content)
                        .bytes();
        return HttpRequest.newBuilder(URI.create(rig.addresses().document() + "/v1/documents"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", Multipart.MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                .build();
    }

    private static byte[] pdf(Random random) {
        byte[] content = new byte[BYTES];
        random.nextBytes(content);
        byte[] magic = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, content, 0, magic.length);
        return content;
    }

    private static void copy(Path from, Path to) throws IOException {
        Process shell =
                new ProcessBuilder(
                                "sh",
                                "-eu",
                                "-c",
                                "cp \"$0\" \"$1\"; sha256sum \"$1\"; sync \"$1\"",
                                from.toString(),
                                to.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        if (shell.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("cp, sha256sum or sync failed.");
        }
        Files.delete(to);
    }
}
