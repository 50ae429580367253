package lv.lidzas.kit.looks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entries of requests that end at the same time with one statement and one commit.
 *
 * <p>While one request writes, the others line up; the next of them writes for all who wait by then. Whoever is alone waits for
 * nobody.
 */
@ApplicationScoped
class SharedWrite {

    /** As many as one statement carries: more than ever wait, because each is a request. */
    private static final int MOST = 500;

    private final LookTable table;
    private final Queue<Waiting> line = new ConcurrentLinkedQueue<>();
    private final Lock turn = new ReentrantLock();

    SharedWrite(LookTable table) {
        this.table = table;
    }

    /** Returns when the entry is on the disk; not for a thread with a transaction of its own, which would get the others' entries, too. */
    void write(Look look) throws SQLException {
        Waiting mine = new Waiting(look);
        line.add(mine);
        turn.lock();
        try {
            while (!mine.isOver) {
                writeAll(nextInLine());
            }
        } finally {
            turn.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    /** Nobody else takes from the line. */
    private List<Waiting> nextInLine() {
        List<Waiting> next = new ArrayList<>();
        while (next.size() < MOST && !line.isEmpty()) {
            next.add(line.remove());
        }
        return next;
    }

    private void writeAll(List<Waiting> together) {
        SQLException failure = tryToWrite(together);
        if (failure != null && together.size() > 1 && isOfAnEntry(failure)) {
            together.forEach(one -> writeAll(List.of(one)));
            return;
        }
        together.forEach(one -> one.end(failure));
    }

    private @Nullable SQLException tryToWrite(List<Waiting> together) {
        try {
            table.add(together.stream().map(Waiting::look).toList());
            return null;
        } catch (SQLException e) {
            return e;
        } catch (RuntimeException e) {
            return new SQLException(e);
        }
    }

    /** Whether the database refuses what one of them says, which the others must not suffer for; anything else they share. */
    private static boolean isOfAnEntry(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    /** An entry and what became of it; whoever has the turn sees and changes that. */
    private static final class Waiting {

        private final Look look;
        private boolean isOver;
        private @Nullable SQLException failure;

        Waiting(Look look) {
            this.look = look;
        }

        Look look() {
            return look;
        }

        void end(@Nullable SQLException how) {
            failure = how;
            isOver = true;
        }
    }
}
