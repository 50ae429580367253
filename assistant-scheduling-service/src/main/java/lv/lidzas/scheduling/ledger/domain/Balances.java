package lv.lidzas.scheduling.ledger.domain;

import java.util.List;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;

/**
 * What is on the accounts (atlikumi): the sum of postings, and nothing else.
 *
 * @param postings of one budget, or of one assistant
 */
public record Balances(List<Posting> postings) {

    public Balances {
        postings = List.copyOf(postings);
    }

    /** The minutes on an account in a week, or in a month where time is granted by it. */
    public int in(CountedSpan span, Account account) {
        int sum = 0;
        for (Posting posting : postings) {
            if (posting.weeks().includes(span)) {
                sum += sign(posting, account) * posting.weeks().minutes();
            }
        }
        return sum;
    }

    /** The minutes on an account in all weeks and months together. */
    public int of(Account account) {
        return postings.stream()
                .mapToInt(posting -> sign(posting, account) * posting.weeks().total())
                .sum();
    }

    /** The minutes that assistants gave back, whoever got them after that. */
    public int released() {
        return postings.stream()
                .filter(posting -> posting.cause() == PostingCause.RELEASE)
                .mapToInt(posting -> posting.weeks().total())
                .sum();
    }

    private static int sign(Posting posting, Account account) {
        if (posting.to() == account) {
            return 1;
        }
        return posting.from() == account ? -1 : 0;
    }
}
