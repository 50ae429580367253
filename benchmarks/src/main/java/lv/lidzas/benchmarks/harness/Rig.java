package lv.lidzas.benchmarks.harness;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lv.lidzas.sandbox.Layout;
import lv.lidzas.sandbox.Municipality;
import lv.lidzas.sandbox.ServiceOptions;
import lv.lidzas.sandbox.ServiceProcess;
import lv.lidzas.sandbox.Training;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.ServerFailure;
import org.jspecify.annotations.Nullable;

/** A municipality with empty data on free ports, started when the first program needs it. */
public final class Rig implements AutoCloseable {

    private final Path project;
    private final Size size;
    private final boolean recording;
    private final Map<Deployable, Duration> processorTimeUntilReady = new ConcurrentHashMap<>();
    private @Nullable Municipality municipality;

    /**
     * @param recording whether each service writes a JFR recording
     */
    public Rig(Path project, Size size, boolean recording) {
        this.project = project;
        this.size = size;
        this.recording = recording;
    }

    public Size size() {
        return size;
    }

    /** Where this run keeps its data and logs. */
    public Path folder() {
        return project.resolve("benchmarks/target/run");
    }

    /** Where the services' recordings are left. */
    public Path recordings() {
        return project.resolve("benchmarks/target/jfr");
    }

    /** The running municipality. */
    public Municipality municipality() {
        if (municipality == null) {
            if (size != Size.SMOKE) {
                Training.ifNeeded(project, System.out::println);
            }
            Municipality started =
                    new Municipality(Layout.onFreePorts(project, folder()), options());
            started.stopLeftovers(_ -> {});
            started.forget();
            municipality = started;
            started.start(progress -> noteIfReady(started, progress));
        }
        return municipality;
    }

    private void noteIfReady(Municipality started, String progress) {
        for (Deployable service : Deployable.values()) {
            if (progress.equals(service.folder() + " is ready.")) {
                started.service(service)
                        .jvm()
                        .running()
                        .flatMap(it -> it.info().totalCpuDuration())
                        .ifPresent(it -> processorTimeUntilReady.put(service, it));
            }
        }
    }

    /** What a service took of the processors until it was ready. */
    public Duration processorTimeUntilReady(Deployable service) {
        return processorTimeUntilReady.getOrDefault(service, Duration.ZERO);
    }

    /** What the services have taken of the processors, compiling included. */
    public Duration processorTimeOfServices() {
        return total(municipality().services().stream().flatMap(it -> it.jvm().running().stream()));
    }

    /** What PostgreSQL's processes that still run have taken. */
    public Duration processorTimeOfDatabase() {
        return total(municipality().postgres().processes().stream());
    }

    private static Duration total(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(it -> it.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** A client of the services. */
    public Api api() {
        return new Api(addresses());
    }

    public Addresses addresses() {
        return municipality().layout().addresses();
    }

    public ServiceProcess service(Deployable service) {
        return municipality().service(service);
    }

    /** Stops the other services, so that they take nothing from this one; not worth the time at the smallest. */
    public void leaveOnly(Deployable needed) {
        if (size == Size.SMOKE) {
            return;
        }
        municipality().services().stream()
                .filter(it -> it.service() != needed)
                .forEach(ServiceProcess::stop);
    }

    /** A connection to a service's database. */
    public Connection database(Deployable service) throws SQLException {
        return database(service.database());
    }

    Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                municipality().postgres().jdbcUrl(name),
                LocalPostgres.USER,
                LocalPostgres.PASSWORD);
    }

    /** A connection that may create databases and see all of the server. */
    public Connection administration() throws SQLException {
        return DriverManager.getConnection(
                municipality().postgres().jdbcUrl("postgres"), "postgres", LocalPostgres.PASSWORD);
    }

    Path project() {
        return project;
    }

    /** As in production; at its smallest as on a laptop, because C2 takes long to start. */
    private ServiceOptions options() {
        ServiceOptions base =
                size == Size.SMOKE ? ServiceOptions.laptop() : ServiceOptions.production(project);
        ServiceOptions busy = base.trained(project).withoutLimits();
        return service -> {
            List<String> options = new ArrayList<>(busy.of(service));
            if (recording) {
                options.add(
                        "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                                + recordings().resolve(service.folder() + "-%p.jfr"));
            }
            return options;
        };
    }

    /** Stops everything; the next program that needs a municipality gets an empty one. */
    public void stop() {
        if (municipality != null) {
            municipality.close();
            municipality = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Runs what speaks to a database; a failure there is one of the rig. */
    public static <T> T sql(Query<T> query) {
        try {
            return query.run();
        } catch (SQLException problem) {
            throw new ServerFailure("PostgreSQL: " + problem.getMessage(), problem);
        }
    }

    /** Something that speaks to a database. */
    @FunctionalInterface
    public interface Query<T> {
        T run() throws SQLException;
    }
}
