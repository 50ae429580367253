# One shape for everything that Lidzas runs: build with ./lidzas test or ./mvnw package first, then for example
#   docker build --build-arg SERVICE=application-service --target service -t lidzas/application-service .
#   docker build --target issuer -t lidzas/issuer .
# A stage trains the services for some minutes, with the PostgreSQL and Kafka that the build brought; it needs no network.
# The base image needs a Java 25 runtime on its PATH and nothing else: no shell, no curl, no package manager.
ARG BASE_IMAGE=eclipse-temurin:25-jre
ARG FOLDER_IMAGE=eclipse-temurin:25-jre

# An empty folder with the right owner, so that the base image needs no mkdir.
FROM ${FOLDER_IMAGE} AS folder
RUN ["mkdir", "-p", "/staging/documents", "/staging/issuer"]
# Where a training writes as that owner.
RUN ["mkdir", "-p", "/training/train/.lidzas", "/training/train/sandbox/target", "/training/train/application-service/target", "/training/train/eligibility-service/target", "/training/train/document-service/target", "/training/train/assistant-scheduling-service/target"]

FROM ${BASE_IMAGE} AS base
WORKDIR /app
# The health check of docker-compose; an own JVM for a moment, so that no image needs curl.
COPY service-kit/target/service-kit.jar /app/probe/probe.jar
COPY --from=folder --chown=10001:10001 /staging/ /var/lib/lidzas/
USER 10001:10001
# The root file system may be read-only; Java and Vert.x write here only.
VOLUME /tmp
# Half of the container's memory as heap: the other half holds metaspace, threads and buffers of a Quarkus service of this size.
# It begins with 16 MB, whatever the machine: a 64th of it is too much without a limit, and too little for an AOT cache with one (ADR 0016).
# What was used for a moment goes back: to the heap's free part above a fifth, and to the system what C libraries hold.
# The cache is mapped where it was recorded, so that its pages need no change and are not memory of the process's own.
# SerialGC suits one or two cores. A JVM without memory ends, and the platform starts a new one.
ENV MALLOC_ARENA_MAX=2
ENV JDK_JAVA_OPTIONS="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms64m -Xmn32m -XX:MaxRAMPercentage=50 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:TrimNativeHeapInterval=10000 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTAdapterCaching -XX:+ExitOnOutOfMemoryError -Djava.io.tmpdir=/tmp --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

# The sandbox's token issuer: for trying out only, it asks nobody for a password.
FROM base AS issuer
COPY sandbox/target/lib/test-kit-*.jar sandbox/target/lib/jose4j-*.jar sandbox/target/lib/slf4j-api-*.jar /app/lib/
ENTRYPOINT ["java", "-cp", "/app/lib/*", "lv.lidzas.testkit.servers.TokenIssuer"]

# The four services as they are built, where a training looks for them.
FROM base AS untrained
COPY --from=folder --chown=10001:10001 /training/ /
COPY --chown=10001:10001 application-service/target/quarkus-app/ /train/application-service/target/quarkus-app/
COPY --chown=10001:10001 eligibility-service/target/quarkus-app/ /train/eligibility-service/target/quarkus-app/
COPY --chown=10001:10001 document-service/target/quarkus-app/ /train/document-service/target/quarkus-app/
COPY --chown=10001:10001 assistant-scheduling-service/target/quarkus-app/ /train/assistant-scheduling-service/target/quarkus-app/

# The very Java of the image runs them against a real PostgreSQL and Kafka, which the build brought, and keeps what it learned (ADR 0016).
FROM untrained AS trained
# PostgreSQL wants its user to have a name.
COPY docker/passwd /etc/passwd
COPY sandbox/target/sandbox.jar sandbox/target/lib/ /train/lib/
WORKDIR /train
RUN ["java", "-Dlidzas.root=/train", "-cp", "/train/lib/*", "lv.lidzas.sandbox.Training"]

FROM base AS service
ARG SERVICE
# The libraries of others first, in a layer that a release shares with the one before unless it brings newer ones.
COPY --from=untrained /train/${SERVICE}/target/quarkus-app/lib/boot/ /app/lib/boot/
COPY --from=untrained /train/${SERVICE}/target/quarkus-app/lib/main/[^l]* /train/${SERVICE}/target/quarkus-app/lib/main/l[^v]* /app/lib/main/
COPY --from=untrained /train/${SERVICE}/target/quarkus-app/lib/main/lv.lidzas.* /app/lib/main/
COPY --from=untrained /train/${SERVICE}/target/quarkus-app/quarkus-run.jar /app/
COPY --from=untrained /train/${SERVICE}/target/quarkus-app/quarkus/ /app/quarkus/
COPY --from=untrained /train/${SERVICE}/target/quarkus-app/app/ /app/app/
COPY --from=trained /train/${SERVICE}/target/app.aot /app/
ENTRYPOINT ["java", "-XX:AOTCache=/app/app.aot", "-jar", "/app/quarkus-run.jar"]
