package lv.lidzas.scheduling.wallet.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.SpokenMinutes;
import lv.lidzas.kit.words.Texts;
import lv.lidzas.scheduling.hours.domain.GrantedTime;
import lv.lidzas.scheduling.wallet.usecase.ShowWallet;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
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
                        description = "This week in words; before the grant begins, its first week",
                        examples =
                                "Week from 30.11.2026. Granted: 15 hours. Planned: 4 hours. Used: 0 minutes. Left: 11 hours.",
                        maxLength = 400)
                String text,
        @Schema(description = "All weeks together; only zeros where time is granted by the month")
                MinutesView period,
        @Schema(
                        description =
                                "Every ISO week of the grant; none where time is granted by the month",
                        maxItems = 160)
                List<WalletWeekView> weeks) {

    static final Texts TEXTS = Texts.in("wallet");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static WalletView of(ShowWallet.Wallet wallet, LocalDate today, Language language) {
        GrantedTime time = wallet.budget().grant().time();
        List<WalletWeekView> weeks =
                time.isByWeek()
                        ? wallet.budget().grant().period().weeks().stream()
                                .map(week -> week(wallet, week))
                                .toList()
                        : List.of();
        return new WalletView(
                wallet.budget().id().value(),
                time.minutes(),
                time.per(),
                text(time, weeks, today, language),
                MinutesView.of(wallet.balances()::of),
                weeks);
    }

    private static WalletWeekView week(ShowWallet.Wallet wallet, IsoWeek week) {
        return new WalletWeekView(
                week.label(),
                week.firstDay(),
                MinutesView.of(account -> wallet.balances().in(week, account)));
    }

    private static String text(
            GrantedTime time, List<WalletWeekView> weeks, LocalDate today, Language language) {
        if (weeks.isEmpty()) {
            return Texts.filled(
                    TEXTS.text(language, "wallet.MONTH"),
                    List.of(SpokenMinutes.of(time.minutes(), language)));
        }
        WalletWeekView shown =
                weeks.stream()
                        .filter(week -> week.firstDay().plusDays(6).isAfter(today.minusDays(1)))
                        .findFirst()
                        .orElse(weeks.getLast());
        MinutesView minutes = shown.minutes();
        return Texts.filled(
                TEXTS.text(language, "wallet.WEEK"),
                List.of(
                        DAY.format(shown.firstDay()),
                        SpokenMinutes.of(minutes.granted(), language),
                        SpokenMinutes.of(minutes.planned(), language),
                        SpokenMinutes.of(minutes.used(), language),
                        SpokenMinutes.of(minutes.left(), language)));
    }
}
