package lv.lidzas.scheduling.wallet.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.SpokenMinutes;
import lv.lidzas.kit.words.Texts;
import lv.lidzas.scheduling.wallet.usecase.ShowWallet;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hour wallet of a decision. */
@Schema(description = "The hour wallet of a decision (stundu maciņš)")
public record WalletView(
        @Schema(description = "Budget id", examples = "0192f3a1-7a02-7c00-8000-000000000002")
                UUID budgetId,
        @Schema(description = "Minutes granted in each week or month", examples = "900")
                int grantedMinutes,
        @Schema(description = "The span in which they are counted", examples = "WEEK")
                GrantedTime.Per per,
        @Schema(
                        description =
                                "This week in words, or this month where time is granted by it; before the grant begins, its first one",
                        examples =
                                "Week from 30.11.2026. Granted: 15 hours. Planned: 4 hours. Used: 0 minutes. Left: 11 hours.",
                        maxLength = 400)
                String text,
        @Schema(description = "All weeks or months together") MinutesView period,
        @Schema(
                        description =
                                "Every ISO week of the grant; none where time is granted by the month",
                        maxItems = 160)
                List<WalletWeekView> weeks,
        @Schema(
                        description =
                                "Every month of the grant; none where time is granted by the week",
                        maxItems = 40)
                List<WalletMonthView> months) {

    static final Texts TEXTS = Texts.in("wallet");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

    static WalletView of(ShowWallet.Wallet wallet, LocalDate today, Language language) {
        GrantedTime time = wallet.budget().grant().time();
        List<CountedSpan> spans = wallet.budget().grant().period().spans(time.per());
        return new WalletView(
                wallet.budget().id().value(),
                time.minutes(),
                time.per(),
                text(wallet, shown(spans, today), language),
                MinutesView.of(wallet.balances()::of),
                time.isByWeek() ? spans.stream().map(it -> week(wallet, it)).toList() : List.of(),
                time.isByWeek() ? List.of() : spans.stream().map(it -> month(wallet, it)).toList());
    }

    private static WalletWeekView week(ShowWallet.Wallet wallet, CountedSpan week) {
        return new WalletWeekView(week.label(), week.firstDay(), minutes(wallet, week));
    }

    private static WalletMonthView month(ShowWallet.Wallet wallet, CountedSpan month) {
        return new WalletMonthView(month.label(), month.firstDay(), minutes(wallet, month));
    }

    private static MinutesView minutes(ShowWallet.Wallet wallet, CountedSpan span) {
        return MinutesView.of(account -> wallet.balances().in(span, account));
    }

    private static CountedSpan shown(List<CountedSpan> spans, LocalDate today) {
        return spans.stream()
                .filter(span -> !span.lastDay().isBefore(today))
                .findFirst()
                .orElse(spans.getLast());
    }

    private static String text(ShowWallet.Wallet wallet, CountedSpan shown, Language language) {
        MinutesView minutes = minutes(wallet, shown);
        DateTimeFormatter day = shown.per() == GrantedTime.Per.WEEK ? DAY : MONTH;
        return Texts.filled(
                TEXTS.text(language, "wallet." + shown.per()),
                List.of(
                        day.format(shown.firstDay()),
                        SpokenMinutes.of(minutes.granted(), language),
                        SpokenMinutes.of(minutes.planned(), language),
                        SpokenMinutes.of(minutes.used(), language),
                        SpokenMinutes.of(minutes.left(), language)));
    }
}
