package lv.lidzas.documents.filing.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.config.DocumentQuotasConfig;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.kit.words.PartyKey;

/** Small quotas, counted from documents in memory; a test changes what it is about. */
final class UploadQuotas implements DocumentQuotasConfig, UploadCounts {

    int perCase = 1000;
    int day = 1000;
    int held = 1000;
    int heldInAll = 1000;
    long bytes = 1_000_000;
    final List<String> turns = new ArrayList<>();

    private final InMemoryDocuments documents;

    UploadQuotas(InMemoryDocuments documents) {
        this.documents = documents;
    }

    @Override
    public int perCase() {
        return perCase;
    }

    @Override
    public int perCaseForStaff() {
        return 2 * perCase;
    }

    @Override
    public long bytesPerCase() {
        return bytes;
    }

    @Override
    public long bytesPerCaseForStaff() {
        return 2 * bytes;
    }

    @Override
    public int day() {
        return day;
    }

    @Override
    public int dayForPortal() {
        return 10 * day;
    }

    @Override
    public long dayBytes() {
        return 1_000_000;
    }

    @Override
    public long dayBytesForPortal() {
        return 1_000_000;
    }

    @Override
    public int held() {
        return held;
    }

    @Override
    public int heldForPortal() {
        return 10 * held;
    }

    @Override
    public int heldInAll() {
        return heldInAll;
    }

    @Override
    public void takeTurn(PartyKey uploader) {
        turns.add("login");
    }

    @Override
    public void takeTurnForHeld() {
        turns.add("held");
    }

    @Override
    public Amount of(ApplicationId application, PartyKey uploader) {
        return amount(
                documents.all().stream()
                        .filter(it -> it.filing().applicationId().equals(application))
                        .filter(it -> !isHeld(it) || it.upload().by().key().equals(uploader))
                        .toList());
    }

    @Override
    public Amount since(PartyKey uploader, Instant begin) {
        return amount(
                documents.all().stream()
                        .filter(it -> it.upload().by().key().equals(uploader))
                        .filter(it -> it.upload().at().isAfter(begin))
                        .toList());
    }

    @Override
    public long held(PartyKey uploader) {
        return documents.all().stream()
                .filter(UploadQuotas::isHeld)
                .filter(it -> it.upload().by().key().equals(uploader))
                .count();
    }

    @Override
    public long heldInAll(int most) {
        return documents.all().stream().filter(UploadQuotas::isHeld).limit(most).count();
    }

    private static Amount amount(List<Document> some) {
        return new Amount(
                some.size(), some.stream().mapToLong(it -> it.content().sizeBytes()).sum());
    }

    private static boolean isHeld(Document document) {
        return document.state() instanceof DocumentState.Held;
    }
}
