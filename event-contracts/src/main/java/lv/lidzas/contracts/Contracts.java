package lv.lidzas.contracts;

/** Reads what {@link ContractEvent} says of a contract record. */
public final class Contracts {

    private Contracts() {}

    /** The CloudEvents type of a contract record. */
    public static String typeOf(Class<? extends Record> contract) {
        return of(contract).type();
    }

    /** The topic on which a contract record travels. */
    public static String topicOf(Class<? extends Record> contract) {
        return of(contract).topic();
    }

    private static ContractEvent of(Class<? extends Record> contract) {
        ContractEvent event = contract.getAnnotation(ContractEvent.class);
        if (event == null) {
            throw new IllegalArgumentException(
                    contract.getName()
                            + " is not a contract event. Maybe @ContractEvent is missing.");
        }
        return event;
    }
}
