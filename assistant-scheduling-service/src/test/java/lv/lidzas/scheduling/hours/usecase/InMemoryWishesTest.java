package lv.lidzas.scheduling.hours.usecase;

import java.util.function.Supplier;

class InMemoryWishesTest extends WishesContract {

    private final Wishes wishes = new InMemoryWishes();

    @Override
    protected Wishes wishes() {
        return wishes;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
